// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

namespace bellpush {

struct PracticeAnswer {
    int httpStatus;
    QJsonObject body;
};

} // namespace bellpush
