// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/certificateformat.h"
#include "app/account/orderact.h"
#include "ui/widgets/tones.h"

#include <QString>

namespace codeseal::ui {

/// What a dialog asks before an act is sent. Buttons have mnemonics.
struct ActQuestion {
  QString title;
  QString sentence;
  QString field;    ///< what is typed
  QString hint;     ///< who reads it
  QString missing;  ///< what to say where it has to be typed and is not; empty: it may be left out
  QString button;
  QString keep;  ///< of the button that does nothing
  bool isDestructive = false;
  /// Asked a second time, with these; empty: once is enough.
  QString secondTitle, secondSentence, secondButton;
};
[[nodiscard]] ActQuestion actQuestion(const OrderAct& act);

/// Of the button that begins an act, with a mnemonic.
[[nodiscard]] QString actButton(OrderAct::Kind kind);

/// Why something cannot be done, in a sentence; empty for None, and for what is not offered at all.
[[nodiscard]] QString hindranceText(ActHindrance hindrance);

/// What became of an act: two lines of a banner.
struct ActWords {
  Tone tone = Tone::Info;
  QString title;
  QString sentence;
};
[[nodiscard]] ActWords actWords(const ActReport& report);

/// "PEM: certificate, intermediate and root"
[[nodiscard]] QString formatName(CertificateFormat format);

}  // namespace codeseal::ui
