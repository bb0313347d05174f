// SPDX-License-Identifier: MIT
#pragma once

#include "app/posters/posterdesigns.h"
#include "tests/support/postersamples.h"
#include "ui/draw/posters/posterlayout.h"

namespace bellpush::postercases {

/// Every design on every paper with every sort of content.
struct Case {
    QString name;
    PosterDesign design;
    PosterPaper paper;
    PosterContent content;
};

inline QList<Case> cases()
{
    QList<Case> all;
    for (const PosterDesign &design : posterDesigns()) {
        for (const QString &id : design.papers) {
            const auto contents = postersamples::contents();
            for (auto sample = contents.begin(); sample != contents.end(); ++sample)
                all.append({design.id + QChar(u' ') + id + QChar(u' ') + sample.key(), design,
                            *posterPaper(id), *sample});
        }
    }
    return all;
}

inline LaidPoster laid(const Case &one)
{
    return laidPoster(one.design, {one.paper}, one.content);
}

inline QString saidIn(const PrintPage &page)
{
    QStringList said;
    for (const PrintShape &shape : page.shapes) {
        if (const auto *text = std::get_if<PlacedText>(&shape))
            said.append(text->text);
    }
    return said.join(QChar(u' '));
}

inline const PosterDesign &designOf(const QString &id)
{
    static PosterDesign design;
    design = *posterDesign(id);
    return design;
}

inline LaidPoster noticeWith(const PosterContent &content)
{
    return laidPoster(designOf(QStringLiteral("notice")), {*posterPaper(QStringLiteral("a4"))},
                      content);
}

} // namespace bellpush::postercases
