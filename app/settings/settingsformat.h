// SPDX-License-Identifier: MIT
#pragma once

namespace bellpush {

/// Makes QSettings keep what the windows remember in a file of our own format (JSON). Qt's own
/// would put an empty file in the place of a good one when the disk is full. What the usual
/// settings of this program hold is taken over if there are none of ours yet. After the application
/// has its name; once.
void useSettingsFormat();

} // namespace bellpush
