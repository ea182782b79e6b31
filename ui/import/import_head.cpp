// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_head.h"

#include "import/import_look.h"
#include "theme/icons.h"
#include "widgets/card.h"
#include "widgets/data_table.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

namespace {

constexpr size_t kMostLines = 10;
constexpr int kLeastHeight = 190;

} // namespace

ImportHead::ImportHead(const ImportLook& look, QWidget* parent)
    : QWidget(parent),
      m_look(look),
      m_card(new Card(this)),
      m_copy(new QToolButton(m_card)),
      m_up(new QToolButton(m_card)),
      m_down(new QToolButton(m_card)),
      m_table(new DataTable(QStringLiteral("import.head"), m_card)),
      m_lines(new RowTableModel<FileLine>([](const FileLine& line) { return line.id; }, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_copy->setObjectName(QStringLiteral("import.copyHeadings"));
    m_copy->setIcon(themeIcon(QStringLiteral("copy")));
    m_up->setObjectName(QStringLiteral("import.headerUp"));
    m_up->setIcon(themeIcon(QStringLiteral("chevron-up")));
    m_down->setObjectName(QStringLiteral("import.headerDown"));
    m_down->setIcon(themeIcon(QStringLiteral("chevron-down")));
    m_card->addHeadControl(m_down); // each goes before the one that is there
    m_card->addHeadControl(m_up);
    m_card->addHeadControl(m_copy);
    m_table->setFitsContents(true);
    m_table->setDensity(DataTable::Density::Compact);
    m_table->setMinimumHeight(kLeastHeight);
    m_table->setTable(m_lines);
    m_card->body()->addWidget(m_table, 1);
    connect(m_table, &DataTable::opened, this, &ImportHead::headerRowChosen);
    connect(m_copy, &QToolButton::clicked, this, &ImportHead::copyWanted);
    connect(m_up, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { step(1); });
}

void ImportHead::step(int by)
{
    const std::vector<FileLine>& all = m_lines->rows();
    const auto header = std::ranges::find(all, true, &FileLine::isHeader);
    if (header == all.end())
        return;
    const auto at = header - all.begin() + by;
    if (at >= 0 && at < ptrdiff_t(all.size()))
        Q_EMIT headerRowChosen(all[size_t(at)].row);
}

std::vector<FileLine> ImportHead::lines() const
{
    std::vector<FileLine> all;
    const imports::ImportPreview* preview = m_look.preview();
    if (!preview)
        return all;
    for (const imports::LeftOutRow& row : preview->leftOut)
        if (row.why == imports::LeftOutRow::Why::AboveHeader)
            all.push_back({row.row, row.row, row.cells, false});
    // Those nearest to the headings: a long report may stand above them.
    if (all.size() > kMostLines / 2)
        all.erase(all.begin(), all.end() - kMostLines / 2);
    all.push_back({preview->headerRow, preview->headerRow, preview->headers, true});
    for (const imports::ListedRow& row : preview->firstRows)
        if (all.size() < kMostLines)
            all.push_back({row.row, row.row, row.cells, false});
    return all;
}

void ImportHead::refresh()
{
    m_card->setTitle(tr("First rows of the file"));
    m_copy->setToolTip(tr("Copy the headings, without data"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_up->setToolTip(tr("The headings are one row higher"));
    m_up->setAccessibleName(m_up->toolTip());
    m_down->setToolTip(tr("The headings are one row lower"));
    m_down->setAccessibleName(m_down->toolTip());
    m_table->setAccessibleName(tr("First rows of the file. Enter makes a row the headings."));
    m_table->emptyState()->setWords(QStringLiteral("table-2"), tr("No rows."), {});
    std::vector<FileLine> all = lines();
    qsizetype widest = 0;
    for (const FileLine& line : all)
        widest = std::max(widest, line.cells.size());
    std::vector<Column<FileLine>> columns = {rowNumberColumn(tr("Row"))};
    columns.front().spoken = [](const FileLine& line) {
        return line.isHeader ? tr("%1, the headings").arg(line.row) : QString::number(line.row);
    };
    for (qsizetype i = 0; i < widest; ++i) {
        columns.push_back(fileCellColumn(i, QString::number(i + 1)));
        columns.back().tone = [](const FileLine& line) { return line.isHeader ? Tone::Accent : Tone::Neutral; };
    }
    const qint64 header = m_look.preview() ? m_look.preview()->headerRow : 0;
    m_lines->setTable(std::move(columns), std::move(all));
    m_table->selectId(header);
}

} // namespace tasuki
