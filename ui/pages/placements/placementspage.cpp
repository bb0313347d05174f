// SPDX-License-Identifier: MIT
#include "ui/pages/placements/placementspage.h"

#include "app/core/wholefile.h"
#include "app/lists/csvwriter.h"
#include "app/placements/placementbook.h"
#include "app/settings/printbook.h"
#include "ui/models/placementmodel.h"
#include "ui/pages/placements/placementpanel.h"
#include "ui/text/filetext.h"
#include "ui/text/listtext.h"
#include "ui/text/placementtext.h"
#include "ui/widgets/draftedits.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/savedialog.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSortFilterProxyModel>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// Ours: what a key press may take. The search finds the others, and the export has all of them.
constexpr qsizetype mostShown = 5'000;

} // namespace

PageFace PlacementsPage::face()
{
    return {tr("Placements"), "map-pin"_L1};
}

PlacementsPage::PlacementsPage(const PrintParts &parts, QWidget *parent)
    : Page(parent),
      m_book(parts.placements),
      m_prints(parts.book),
      m_model(new PlacementModel(this)),
      m_words(new LineField(this)),
      m_table(new PlainTable(tr("Placements"), this)),
      m_empty(new QLabel(this)),
      m_panel(new PlacementPanel(this)),
      m_note(new NoteLabel(this)),
      m_export(new QPushButton(tr("&Export as CSV…"), this)),
      m_forget(new QPushButton(tr("&Remove from the list"), this))
{
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(PlacementModel::ValueRole);
    m_table->setModel(sorted);
    m_table->sortByColumn(PlacementModel::PrintedAt, Qt::DescendingOrder);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_note->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addLayout(topLine());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_panel);
    layout->addLayout(bottomLine());
    m_model->setStockName(
        [this](const QString &id) { return printedOnText(id, m_prints.stocks(), QLocale()); });
    connect(m_panel, &PlacementPanel::marked, this, &PlacementsPage::mark);
    connect(&m_book, &PlacementBook::changed, this, &PlacementsPage::load);
    connect(m_words, &LineField::textChanged, this, &PlacementsPage::load);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PlacementsPage::showChosen);
    offer(PageCommand::Export, [this] { save(); });
    load();
}

QLayout *PlacementsPage::topLine()
{
    auto *label = new QLabel(tr("&Search"), this);
    label->setBuddy(m_words);
    m_words->setAccessibleName(tr("Search"));
    m_words->setPlaceholderText(tr("Label, number, tracking code or list"));
    m_words->setClearButtonEnabled(true);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_words, 1);
    return line;
}

QLayout *PlacementsPage::bottomLine()
{
    connect(m_export, &QPushButton::clicked, this, &PlacementsPage::save);
    connect(m_forget, &QPushButton::clicked, this, &PlacementsPage::forgetChosen);
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_forget);
    line->addWidget(m_export);
    return line;
}

void PlacementsPage::load()
{
    const QList<qint64> chosen = chosenIds();
    const auto found = m_book.placements({.words = m_words->text(), .most = mostShown});
    m_note->setVisible(!found);
    if (!found)
        m_note->setNote(NoteLabel::Tone::Error, placementsErrorText(found.error()));
    m_model->setPlacements(found.value_or(QList<PrintedPlacement>()));
    const bool hasRows = m_model->rowCount() > 0;
    m_table->setVisible(hasRows);
    m_empty->setVisible(!hasRows);
    m_empty->setText(m_words->text().isEmpty()
                         ? tr("Nothing is printed yet.\n\nEvery label and poster that you print "
                              "is kept here with its tracking code, which comes back with the "
                              "call, so that you can tell which of them made people call.")
                         : tr("Nothing printed has these words."));
    if (hasRows)
        m_table->fitColumns(PlacementModel::Link);
    choose(chosen);
    showChosen();
}

QList<qint64> PlacementsPage::chosenIds() const
{
    QList<qint64> ids;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        ids.append(row.data(PlacementModel::IdRole).toLongLong());
    return ids;
}

/// Those that are still shown.
void PlacementsPage::choose(const QList<qint64> &ids)
{
    const QAbstractItemModel &rows = *m_table->model();
    QItemSelection chosen;
    for (int row = 0; row < rows.rowCount() && !ids.isEmpty(); ++row) {
        const QModelIndex index = rows.index(row, 0);
        if (ids.contains(index.data(PlacementModel::IdRole).toLongLong()))
            chosen.select(index, index);
    }
    m_table->selectionModel()->select(
        chosen, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

/// What is chosen can be written about, if it is one.
void PlacementsPage::showChosen()
{
    const QList<qint64> ids = chosenIds();
    std::optional<PrintedPlacement> chosen;
    for (const PrintedPlacement &placement : m_model->placements()) {
        if (ids == QList{placement.id})
            chosen = placement;
    }
    m_panel->setPlacement(chosen);
    adaptButtons();
}

void PlacementsPage::mark(qint64 id, const PlacementMark &mark)
{
    const auto error = m_book.mark(id, mark);
    m_note->setVisible(error.has_value());
    if (error)
        m_note->setNote(NoteLabel::Tone::Error, placementsErrorText(*error));
}

void PlacementsPage::adaptButtons()
{
    m_export->setEnabled(m_model->rowCount() > 0);
    m_forget->setEnabled(m_table->selectionModel()->hasSelection());
}

void PlacementsPage::forgetChosen()
{
    const QList<qint64> ids = chosenIds();
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Remove from the list?"),
        tr("Calls from %n print(s) can then no longer be told apart. What is on paper keeps "
           "working.",
           nullptr, static_cast<int>(ids.size())),
        QMessageBox::Cancel, this);
    QPushButton *remove = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(remove, &QPushButton::clicked, this, [this, ids] {
        const auto error = m_book.remove(ids);
        m_note->setVisible(error.has_value());
        if (error)
            m_note->setNote(NoteLabel::Tone::Error, placementsErrorText(*error));
    });
    question->open();
}

void PlacementsPage::save()
{
    if (m_model->rowCount() == 0)
        return;
    askWhereToSave({.title = tr("Export as CSV"),
                    .baseName = tr("placements"),
                    .kinds = {{tr("List"), u"csv"_s}}},
                   this, [this](const SaveChoice &choice) { write(choice.path); });
}

void PlacementsPage::write(const QString &path)
{
    const auto say = [this](NoteLabel::Tone tone, const QString &words) {
        m_note->setNote(tone, words);
        m_note->show();
    };
    WholeFile file;
    if (const auto error = file.open(path, WholeFile::Special::Refused))
        return say(NoteLabel::Tone::Error, writeErrorText(path, *error));
    file.device().write(csvMark.toByteArray() + toCsv(placementHeader()));
    int rows = 0;
    const auto failed
        = m_book.walk({.words = m_words->text()}, [&](const PrintedPlacement &placement) {
              file.device().write(toCsv(placementFields(placement)));
              ++rows;
          });
    if (failed)
        return say(NoteLabel::Tone::Error, placementsErrorText(*failed));
    if (const auto error = file.putInPlace())
        return say(NoteLabel::Tone::Error, writeErrorText(path, *error));
    say(NoteLabel::Tone::Success,
        tr("Saved %1: %n row(s).", nullptr, rows).arg(QFileInfo(path).fileName()));
}

} // namespace bellpush
