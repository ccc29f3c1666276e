// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sweep/coreprocess.h"
#include "tests/sweep/simulator.h"
#include "tests/sweep/sweepcase.h"

namespace codeseal {

/// Makes the service, the way to it and the program's disk fail as the case says, with the next order.
void layFaults(const SweepCase& sweepCase, Simulator& simulator, CoreProcess& core);

/// Mends all that layFaults() spoiled. What the program was told is mended by its end as well.
void liftFaults(const SweepCase& sweepCase, Simulator& simulator, CoreProcess& core);

}  // namespace codeseal
