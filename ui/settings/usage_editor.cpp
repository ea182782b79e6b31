// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/usage_editor.h"

#include "session/account_words.h"
#include "session/session.h"
#include "settings/settings_table.h"
#include "shell/command.h"
#include "shell/shell.h"
#include "usage/usage_rules.h"
#include "usage/usage_store.h"
#include "usage/usage_terms.h"
#include "widgets/card.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

namespace {

/// Of a name: the list knows its rows by a number that stays when others come and go.
qint64 idOf(const QString& metric)
{
    return qint64(qHash(metric, 1) >> 1) | 1;
}

} // namespace

UsageEditor::UsageEditor(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_card(new Card(this)),
      m_table(new DataTable(QStringLiteral("settings.usage"), m_card)),
      m_lines(new RowTableModel<Line>([](const Line& line) { return idOf(line.metric); }, this)),
      m_toggle(new QPushButton(m_card))
{
    m_toggle->setObjectName(QStringLiteral("settings.usageCore"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->addWidget(m_card);
    fillSettingsTable(*m_table, *m_lines);
    m_card->body()->addWidget(m_table, 1);
    m_card->addHeadControl(m_toggle);
    // The mark is a box to tick: by a click on it, or Space.
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& cell) {
        if (cell.column() == 0)
            toggleCore();
    });
    connect(m_table->emptyState(), &EmptyState::triggered, this,
            [this] { m_session.shell().commands().run(QStringLiteral("file.import")); });
    connect(m_table, &DataTable::peeked, this, &UsageEditor::toggleCore);
    connect(m_toggle, &QPushButton::clicked, this, &UsageEditor::toggleCore);
    connect(m_table, &DataTable::opened, this, &UsageEditor::toggleCore);
    connect(m_table, &DataTable::currentIdChanged, this, &UsageEditor::nameButton);
}

void UsageEditor::refresh()
{
    const UsageStore store(m_session.db());
    if (!m_session.readInto(m_marked, store.coreMetrics()))
        return;
    const auto metrics = m_session.read(store.metrics());
    if (!metrics)
        return;
    std::vector<Line> lines;
    for (const QString& metric : *metrics)
        lines.push_back({metric, false, true});
    for (const CoreMetric& core : m_marked) {
        const auto found = std::ranges::find(lines, core.metric, &Line::metric);
        if (found == lines.end())
            lines.push_back({core.metric, true, false});
        else
            found->core = true;
    }
    m_lines->setRows(std::move(lines));
    if (m_table->currentId() == 0 && m_lines->rowCount() > 0)
        m_table->selectId(m_lines->idAt(0));
    nameButton();
}

void UsageEditor::nameButton()
{
    const Line* line = m_lines->find(m_table->currentId());
    m_toggle->setText(line && line->core ? tr("Unmark as core feature") : tr("Mark as a core feature"));
    m_toggle->setEnabled(line != nullptr);
}

void UsageEditor::toggleCore()
{
    const Line* line = m_lines->find(m_table->currentId());
    if (!line)
        return;
    const QString name = oneLine(metricText(line->metric, m_session.words()), 40);
    m_session.run(usage::setCore(line->metric, !line->core, m_marked, m_session.act()),
                  line->core ? tr("“%1” unmarked as core feature.").arg(name)
                             : tr("“%1” marked as core feature.").arg(name));
}

void UsageEditor::setColumns()
{
    const TermLanguage words = m_session.words();
    m_lines->setColumns(
        {{.id = QStringLiteral("core"),
          .title = tr("Core"),
          .display = [](const Line& line) { return line.core ? QStringLiteral("✓") : QString(); },
          .width = 70,
          .alignment = Qt::AlignHCenter | Qt::AlignVCenter,
          .sortKey = [](const Line& line) { return SortKey(line.core ? 0 : 1); },
          .spoken = [](const Line& line) { return line.core ? tr("Core feature") : tr("Not a core feature"); },
          .toolTip = [](const Line&) { return tr("Click or press Space to mark or unmark"); },
          .exportTitle = QStringLiteral("core_feature"),
          .exportValue = [](const Line& line) { return line.core ? QStringLiteral("true") : QStringLiteral("false"); }},
         {.id = QStringLiteral("metric"),
          .title = tr("Usage metric"),
          .display = [words](const Line& line) { return metricText(line.metric, words); },
          .width = 320,
          .searchable = true,
          .exportTitle = QStringLiteral("metric"),
          .exportValue = [](const Line& line) { return line.metric; }},
         {.id = QStringLiteral("state"),
          .title = tr("State"),
          .display = [](const Line& line) { return line.used ? QString() : tr("No account has data"); },
          .kind = CellKind::Muted,
          .width = 240}});
    m_lines->sort(1);
}

void UsageEditor::retranslate()
{
    m_card->setTitle(tr("Usage metrics"));
    m_card->setCaption(tr("Adopted: used all core features within 30 days"));
    m_table->setAccessibleName(tr("Usage metrics"));
    m_table->emptyState()->setWords(QStringLiteral("table-2"), tr("No usage yet."),
                                    tr("Import usage to list its metrics here."), tr("Import CSV"));
    setColumns();
    refresh();
}

} // namespace tasuki
