// SPDX-License-Identifier: MIT
#pragma once

#include "app/documents/documentcontent.h"

#include <QMap>
#include <QWidget>

#include <functional>

class QMenu;

namespace bellpush {

class DraftSession;
struct Account;
struct Business;

/// What is seen of a page before it is made.
struct PageFace {
    QString title;
    QLatin1StringView icon;                 ///< See `lineIcon()`.
    std::optional<DocumentKind> document{}; ///< What it holds, which is opened and saved.
    bool isAtFoot = false; ///< Of the rail: it is about the program, not about what is made.
};

/// What the window's menus ask of the page that shows, whichever it is.
enum class PageCommand { Export, Print, Undo, Redo, Copy };

/// What a page adds to the window's menus; it owns all of it.
struct PageMenus {
    QList<QAction *> file{}; ///< Behind New, whichever page shows.
    QList<QAction *> edit{}; ///< While the page shows.
    QMenu *own = nullptr;    ///< Of use while the page shows.
};

/// A page of the window, and all that the window knows of it.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent);

    bool can(PageCommand command) const;
    /// Does nothing where it can not.
    void run(PageCommand command);

    /// What its document holds; null for a page without one.
    virtual DraftSession *draftSession() { return nullptr; }

    /// The file of its document, each time it is another; empty for none.
    virtual void setFile(const QString &) { }

    virtual PageMenus menus() { return {}; }
    virtual void focusFirstField() { }

    /// The account that is chosen, or has changed: once after the page was made, and each time.
    virtual void setAccount(const Account &) { }

    /// The business the account belongs to, or what that has become: likewise. It is what a new
    /// document begins with, and one that nobody has touched is a new one.
    virtual void setBusiness(const Business &) { }

    /// Whether the document says something that the business no longer is.
    virtual bool isBehindBusiness() const { return false; }
    /// In one step; or else what it says stays, and is not asked about again.
    virtual void catchUpWithBusiness() { }
    virtual void stayBehindBusiness() { }

    /// What it is to look like in the next run: kept when the window closes, and taken up when the
    /// page is made.
    virtual void keepState() const { }
    virtual void restoreState() { }

signals:
    /// can() may answer otherwise now.
    void commandsChanged();

    /// To be said across the top of the window, whichever page shows.
    void noticed(const QString &words);

    /// A document to begin with, of any kind: its page shows, and undo brings back what was there.
    void documentWanted(const bellpush::DocumentContent &content);

protected:
    using Run = std::function<void()>;
    using Can = std::function<bool()>;

    void offer(
        PageCommand command, const Run &run, const Can &can = [] { return true; });

    /// Undo and Redo are those of `session`, which has to be the page's own or outlive it.
    void offerHistory(DraftSession &session);

private:
    struct Offer {
        Run run;
        Can can;
    };

    QMap<PageCommand, Offer> m_offers;
};

/// A page as the list of pages has it. It is made when it first shows, so that a start does not
/// wait for it.
struct PageEntry {
    PageFace face;
    std::function<Page *(QWidget *parent)> make;
};

/// The entry of `PageType`, which is made with `parts`: references to what outlives it.
template <typename PageType, typename Parts>
PageEntry pageEntry(const Parts &parts)
{
    return {PageType::face(), [parts](QWidget *parent) -> Page * {
                return new PageType(parts, parent);
            }};
}

} // namespace bellpush
