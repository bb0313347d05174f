// SPDX-License-Identifier: MIT
#include "ui/window/noticearea.h"

#include "ui/widgets/banner.h"

#include <QVBoxLayout>

namespace bellpush {

NoticeArea::NoticeArea(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
}

void NoticeArea::show(Kind kind, Banner *banner)
{
    clear(kind);
    m_banners[kind] = banner;
    layout()->addWidget(banner);
    banner->show(); // at once, and not when the layout comes to it
}

void NoticeArea::clear(Kind kind)
{
    if (Banner *shown = m_banners.take(kind)) {
        shown->hide(); // at once: what takes its place does not move again
        shown->deleteLater();
    }
}

void NoticeArea::say(const QString &text, Kind kind)
{
    auto *banner = new Banner(text, this);
    banner->addButton(tr("Close"), [this, kind] { clear(kind); });
    show(kind, banner);
}

} // namespace bellpush
