// SPDX-License-Identifier: MIT
#pragma once

namespace bellpush {

/// What bellpush-cli does when it was started to draw a logo (ui/draw/pictures/logodrawing.h):
/// takes the file from standard input, writes a PNG to standard output and gives its exit status.
/// Limits this process first, for good. Makes the application itself.
int drawLogo(int argc, char **argv);

} // namespace bellpush
