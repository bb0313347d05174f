// SPDX-License-Identifier: MIT
#include "app/values/media.h"

#include <array>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr std::array imageTypes{
    MediaType{"image/jpeg"_L1, "jpg"_L1},
    MediaType{"image/jpeg"_L1, "jpeg"_L1},
    MediaType{"image/png"_L1, "png"_L1},
};

constexpr std::array videoTypes{
    MediaType{"video/mp4"_L1, "mp4"_L1},
    MediaType{"video/3gpp"_L1, "3gp"_L1},
};

constexpr std::array documentTypes{
    MediaType{"application/pdf"_L1, "pdf"_L1},
    MediaType{"text/plain"_L1, "txt"_L1},
    MediaType{"application/msword"_L1, "doc"_L1},
    MediaType{"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1,
              "docx"_L1},
    MediaType{"application/vnd.ms-excel"_L1, "xls"_L1},
    MediaType{"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_L1, "xlsx"_L1},
    MediaType{"application/vnd.ms-powerpoint"_L1, "ppt"_L1},
    MediaType{"application/vnd.openxmlformats-officedocument.presentationml.presentation"_L1,
              "pptx"_L1},
};

} // namespace

std::span<const MediaType> mediaTypes(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Image:
        return imageTypes;
    case MediaKind::Video:
        return videoTypes;
    case MediaKind::Document:
        return documentTypes;
    }
    Q_UNREACHABLE();
}

int largestMegabytes(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Image:
        return 5;
    case MediaKind::Video:
        return 16;
    case MediaKind::Document:
        return 100;
    }
    Q_UNREACHABLE();
}

qint64 largestBytes(MediaKind kind)
{
    return qint64{largestMegabytes(kind)} * 1024 * 1024;
}

} // namespace bellpush
