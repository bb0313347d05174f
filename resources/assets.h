// SPDX-License-Identifier: MIT
#pragma once

/// Makes the files of resources/ and the translations available under `:/`. A static library's
/// resources have to be asked for.
void loadAssets();
