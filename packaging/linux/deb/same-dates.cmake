# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# CPack runs this before it packs: the files get the date of the release, so that the same sources make the same
# package at any time.
execute_process(COMMAND find ${CPACK_TEMPORARY_INSTALL_DIRECTORY} -exec touch --no-dereference
                        --date "${CPACK_RELEASE_DATE} UTC" {} +
                COMMAND_ERROR_IS_FATAL ANY)
