// SPDX-License-Identifier: MIT
#include "ui/cli/print/stocklists.h"

#include "app/settings/ownstocks.h"
#include "ui/cli/frame/console.h"
#include "ui/text/filetext.h"
#include "ui/text/stocktext.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bellpush {

StockLibrary readStockLibrary(Console &console)
{
    const QString path
        = ownStocksPath(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const auto own = readOwnStocks(path);
    if (!own) {
        console.say(warning({}, openErrorText(path, own.error())));
        return {StockLibrary::shippedPath(), {}};
    }
    for (const StockFileError &error : own->errors) {
        Finding broken = warning({}, stockFileErrorText(error, QLocale()));
        broken.file = path;
        console.say(broken);
    }
    return {StockLibrary::shippedPath(), own->stocks};
}

} // namespace bellpush
