// SPDX-License-Identifier: MIT
#include "resources/assets.h"

#include <QtGlobal>

void loadAssets()
{
    Q_INIT_RESOURCE(assets);
    Q_INIT_RESOURCE(labelstocks);
    Q_INIT_RESOURCE(words);
}
