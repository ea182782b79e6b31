// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_matches.h"

#include "import/import_look.h"
#include "theme/style_sheet.h"
#include "widgets/card.h"
#include "widgets/data_table.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

using imports::Assumption;
using imports::Proposal;

namespace {

constexpr QStringView kSame = u"proposed";
constexpr QStringView kOther = u"none";
constexpr int kHeight = 190;

QString reasonText(Proposal::Why why)
{
    return why == Proposal::Why::Name ? ImportMatches::tr("same name") : ImportMatches::tr("same email domain");
}

} // namespace

ImportMatches::ImportMatches(const ImportLook& look, QWidget* parent)
    : QWidget(parent),
      m_look(look),
      m_title(new TextLabel(TextLabel::Kind::Section, {}, this)),
      m_table(new DataTable(QStringLiteral("import.matches"), this)),
      m_model(new RowTableModel<Line>([](const Line& line) { return line.id; }, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    m_title->setWordWrap(true);
    m_table->setFitsContents(true);
    m_table->setFixedHeight(kHeight);
    m_table->setTable(m_model);
    layout->addWidget(m_table);
    connect(m_table, &DataTable::opened, this, [this] { decide(true); });
}

bool ImportMatches::isOpen() const
{
    return isVisibleTo(parentWidget()) && isEnabled() && !m_lines.empty();
}

QWidget* ImportMatches::list() const
{
    return m_table;
}

void ImportMatches::refresh()
{
    m_lines.clear();
    if (const imports::ImportPreview* preview = m_look.preview())
        for (const Proposal& proposal : preview->proposals)
            m_lines.push_back({qint64(m_lines.size()) + 1, proposal, m_said.value(proposal.key)});
    setVisible(!m_lines.empty());
    if (m_lines.empty()) {
        m_said.clear();
        return;
    }
    m_title->setText(tr("Same account? Enter: yes · N: another one · Shift+Enter: yes to all that are left"));
    m_table->setAccessibleName(tr("Proposed accounts"));
    showLines();
    chooseNext(0);
}

std::vector<Column<ImportMatches::Line>> ImportMatches::columns() const
{
    return {{.id = QStringLiteral("key"),
             .title = tr("Key in the file"),
             .display = [](const Line& line) { return line.proposal.key; }},
            {.id = QStringLiteral("named"),
             .title = tr("Name in the file"),
             .display = [](const Line& line) { return line.proposal.named; }},
            {.id = QStringLiteral("meant"),
             .title = tr("Account here"),
             .display = [](const Line& line) { return line.proposal.meant; }},
            {.id = QStringLiteral("why"),
             .title = tr("Reason"),
             .display = [](const Line& line) { return reasonText(line.proposal.why); }},
            {.id = QStringLiteral("rows"),
             .title = tr("Rows"),
             .display = [](const Line& line) { return QString::number(line.proposal.rows); },
             .kind = CellKind::Figure,
             .width = 60,
             .alignment = Qt::AlignRight | Qt::AlignVCenter},
            {.id = QStringLiteral("said"),
             .title = tr("Decision"),
             .display =
                 [](const Line& line) {
                     return line.how.isEmpty()  ? QStringLiteral("—")
                            : line.how == kSame ? ImportMatches::tr("the same")
                                                : ImportMatches::tr("another one");
                 },
             .tone = [](const Line& line) { return line.how.isEmpty() ? Tone::Warn : Tone::Neutral; }}};
}

void ImportMatches::showLines()
{
    m_model->setTable(columns(), m_lines);
}

void ImportMatches::chooseNext(qint64 behind)
{
    const auto isUndecided = [&](const Line& line) { return line.how.isEmpty() && line.id > behind; };
    auto next = std::ranges::find_if(m_lines, isUndecided);
    if (next == m_lines.end())
        next = std::ranges::find_if(m_lines, [](const Line& line) { return line.how.isEmpty(); });
    if (next != m_lines.end())
        m_table->selectId(next->id);
}

void ImportMatches::decide(bool isSame)
{
    const qint64 id = m_table->currentId();
    const auto line = std::ranges::find(m_lines, id, &Line::id);
    if (line == m_lines.end())
        return;
    line->how = (isSame ? kSame : kOther).toString();
    m_said.insert(line->proposal.key, line->how);
    m_model->patch({*line});
    chooseNext(id);
    tellIfDone();
}

void ImportMatches::takeAll()
{
    for (Line& line : m_lines)
        if (line.how.isEmpty()) {
            line.how = kSame.toString();
            m_said.insert(line.proposal.key, line.how);
        }
    showLines();
    tellIfDone();
}

void ImportMatches::tellIfDone()
{
    if (std::ranges::any_of(m_lines, [](const Line& line) { return line.how.isEmpty(); }))
        return;
    std::vector<Assumption> answers;
    for (const Line& line : m_lines)
        answers.push_back({imports::kMatchOfKey.toString() + line.proposal.key, line.how});
    Q_EMIT decided(answers);
}

} // namespace tasuki
