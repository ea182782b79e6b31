// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_rows.h"

#include "import/import_look.h"
#include "kind/kind.h"
#include "theme/style_sheet.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/format.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace tasuki {

using imports::LeftOutRow;
using imports::ListedRow;
using imports::RowOutcome;

namespace {

using Outcome = ImportRows::Outcome;

constexpr const char* kNames[] = {"added", "changed", "restated", "leftOut", "refused", "unchanged"};
constexpr size_t kErrorsShown = 500;
constexpr int kLeastHeight = 150;
constexpr int kFieldWidth = 200;

QString textOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Added: return ImportRows::tr("Added");
    case Outcome::Changed: return ImportRows::tr("Changed");
    case Outcome::Restated: return ImportRows::tr("Restated");
    case Outcome::LeftOut: return ImportRows::tr("Left out");
    case Outcome::Refused: return ImportRows::tr("Refused");
    case Outcome::Unchanged: return ImportRows::tr("Unchanged");
    }
    return {};
}

QString whyText(LeftOutRow::Why why)
{
    switch (why) {
    case LeftOutRow::Why::AboveHeader: return ImportRows::tr("above the headings");
    case LeftOutRow::Why::Total: return ImportRows::tr("a total");
    case LeftOutRow::Why::HeaderAgain: return ImportRows::tr("the headings again");
    case LeftOutRow::Why::BelowTable: return ImportRows::tr("below the table");
    case LeftOutRow::Why::Deleted: return ImportRows::tr("deleted");
    case LeftOutRow::Why::Continued: return ImportRows::tr("goes on with the record above");
    }
    return {};
}

} // namespace

ImportRows::ImportRows(const ImportLook& look, QWidget* parent)
    : QWidget(parent),
      m_look(look),
      m_more(new TextLabel(TextLabel::Kind::Caption, {}, this)),
      m_table(new DataTable(QStringLiteral("import.rows"), this)),
      m_lines(new RowTableModel<FileLine>([](const FileLine& line) { return line.id; }, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* counts = new QHBoxLayout;
    counts->setSpacing(8);
    for (size_t i = 0; i < std::size(kNames); ++i) {
        auto* button = new QPushButton(this);
        button->setObjectName(QStringLiteral("import.count.") + QLatin1String(kNames[i]));
        button->setCheckable(true);
        setKind(button, "chip");
        connect(button, &QPushButton::clicked, this, [this, i] { choose(Outcome(i)); });
        counts->addWidget(button);
        m_counts.push_back(button);
    }
    counts->addStretch(1);
    layout->addLayout(counts);
    m_table->setFitsContents(true);
    m_table->setMinimumHeight(kLeastHeight);
    m_table->setTable(m_lines);
    layout->addWidget(m_table, 1);
    m_more->hide();
    layout->addWidget(m_more);
}

qint64 ImportRows::countOf(Outcome outcome) const
{
    const imports::ImportPreview* preview = m_look.preview();
    if (!preview)
        return 0;
    switch (outcome) {
    case Outcome::Added: return preview->toAdd;
    case Outcome::Changed: return preview->toUpdate;
    case Outcome::Restated: return preview->restated;
    case Outcome::Unchanged: return preview->unchanged;
    case Outcome::LeftOut: return qint64(preview->leftOut.size());
    case Outcome::Refused: {
        std::set<qint64> rows; // one may have several errors
        for (const format::RowError& error : m_look.wrongRows())
            rows.insert(error.row);
        return qint64(rows.size());
    }
    }
    return 0;
}

void ImportRows::refresh()
{
    if (countOf(Outcome::Refused) > 0)
        m_outcome = Outcome::Refused;
    else if (countOf(m_outcome) == 0)
        for (const Outcome outcome : {Outcome::Unchanged, Outcome::Changed, Outcome::Added})
            m_outcome = countOf(outcome) > 0 ? outcome : m_outcome;
    for (size_t i = 0; i < m_counts.size(); ++i) {
        const qint64 count = countOf(Outcome(i));
        m_counts[i]->setText(QStringLiteral("%1 %2").arg(textOf(Outcome(i)), number(count)));
        m_counts[i]->setVisible(count > 0 || Outcome(i) == Outcome::Added);
    }
    m_table->setAccessibleName(tr("Rows of the file"));
    showOutcome();
}

void ImportRows::choose(Outcome outcome)
{
    m_outcome = outcome;
    showOutcome();
}

void ImportRows::showOutcome()
{
    for (size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i]->setChecked(Outcome(i) == m_outcome);
    std::vector<FileLine> lines = linesOf(m_outcome);
    const qint64 more = countOf(m_outcome) - qint64(lines.size());
    m_more->setText(lines.empty() ? tr("The rows are not listed one by one.") : tr("and %1 more").arg(number(more)));
    m_more->setVisible(more > 0);
    m_lines->setTable(columnsOf(m_outcome), std::move(lines));
    m_table->emptyState()->setWords(QStringLiteral("list"), tr("No rows."), {});
}

QString ImportRows::nameOfKind(Entity entity) const
{
    const Kind* const kind = kindOf(entity);
    return kind ? kind->name.text(m_look.words()) : QString();
}

std::vector<FileLine> ImportRows::linesOf(Outcome outcome) const
{
    std::vector<FileLine> lines;
    const auto add = [&lines](qint64 row, QStringList cells) {
        lines.push_back({qint64(lines.size()) + 1, row, std::move(cells), false});
    };
    const imports::ImportPreview* preview = m_look.preview();
    if (!preview)
        return lines;
    if (outcome == Outcome::Refused) {
        const QHash<QString, QString> names = m_look.columnNames();
        for (const format::RowError& error : m_look.wrongRows())
            if (lines.size() < kErrorsShown)
                add(error.row, {names.value(error.column, error.column), error.value, error.reason});
        return lines;
    }
    if (outcome == Outcome::LeftOut) {
        for (const LeftOutRow& row : preview->leftOut)
            add(row.row, {whyText(row.why), row.cells.join(u' ').simplified()});
        return lines;
    }
    const auto place = outcome == Outcome::Added      ? RowOutcome::Added
                       : outcome == Outcome::Changed  ? RowOutcome::Changed
                       : outcome == Outcome::Restated ? RowOutcome::Restated
                                                      : RowOutcome::Unchanged;
    for (const ListedRow& row : preview->listed[size_t(place)])
        add(row.row, preview->parts.empty() ? row.cells : QStringList(nameOfKind(row.kind)) + row.cells);
    return lines;
}

std::vector<Column<FileLine>> ImportRows::columnsOf(Outcome outcome) const
{
    QStringList titles;
    if (outcome == Outcome::Refused)
        titles = {tr("Column"), tr("Value"), tr("Reason")};
    else if (outcome == Outcome::LeftOut)
        titles = {tr("Reason"), tr("Contents")};
    else if (m_look.preview())
        titles = m_look.preview()->parts.empty() ? m_look.preview()->headers
                                                 : QStringList(tr("Becomes")) + m_look.preview()->headers;
    std::vector<Column<FileLine>> columns = {rowNumberColumn(tr("Row"))};
    for (qsizetype i = 0; i < titles.size(); ++i)
        columns.push_back(fileCellColumn(i, titles[i]));
    if (outcome == Outcome::Refused)
        columns[1].width = kFieldWidth; // in Japanese a field is called by two names
    return columns;
}

} // namespace tasuki
