// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/onboarding_explain.h"

#include "kpi/kpi_words.h"
#include "onboarding/onboarding_words.h"
#include "session/account_rows.h"
#include "session/session.h"
#include "shell/shell.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/format.h"

#include <QVBoxLayout>

namespace tasuki {

using onboarding::Metric;
using onboarding::Part;

namespace {

constexpr int kWidth = 800;

} // namespace

OnboardingExplain::OnboardingExplain(Session& session, const OnboardingSubject& subject, QWidget* parent)
    : Sheet(onboarding::metricText(subject.metric), parent),
      m_session(session),
      m_table(new DataTable(QStringLiteral("onboarding.behind"), this)),
      m_model(new RowTableModel<Line>([](const Line& line) { return line.part.record.value(); }, this))
{
    setObjectName(QStringLiteral("onboarding.explain"));
    setWantedWidth(kWidth);
    QVBoxLayout* layout = column();
    const auto say = [&](TextLabel::Kind kind, const QString& text) {
        auto* label = new TextLabel(kind, text, this);
        label->setWordWrap(true);
        layout->addWidget(label);
        return label;
    };
    say(TextLabel::Kind::Section,
        kpi::periodText(subject.period, subject.window, FiscalCalendar(session.fiscalStart()), QLocale()));
    say(TextLabel::Kind::Body, onboarding::formulaText(subject.metric, subject.figures, subject.facts.clock))
        ->setObjectName(QStringLiteral("onboarding.formula"));
    say(TextLabel::Kind::Caption, onboarding::scopeText(subject.metric, subject.period, subject.facts.clock));
    say(TextLabel::Kind::Caption, onboarding::leadingText());
    m_table->setAccessibleName(tr("Records in the metric"));
    m_table->emptyState()->setWords(QStringLiteral("target"), tr("No records in this period."),
                                    tr("Choose another period, or enter the dates of the records."));
    setColumns(subject.metric);
    m_table->setTable(m_model);
    std::vector<Line> lines;
    const bool begun = !subject.facts.today.isValid() || subject.period.firstDay() <= subject.facts.today;
    for (const Part& part : subject.facts.parts) {
        if (!begun || part.metric != subject.metric || part.day < subject.period.firstDay()
            || part.day > subject.period.lastDay())
            continue;
        const AccountRow* row = AccountRows::of(session).find(part.account);
        lines.push_back({part, row ? row->account().name : QString(), row ? row->account().yomi : QString()});
    }
    m_model->setRows(std::move(lines));
    layout->addWidget(m_table, 1);
    connect(m_table, &DataTable::opened, this, [this](qint64 id) {
        if (const Line* line = m_model->find(id)) {
            m_session.shell().navigate(QStringLiteral("account"), QString::number(line->part.account.value()));
        }
    });
    if (m_model->rowCount() > 0)
        m_table->selectId(m_model->idAt(0));
    m_table->setFocus();
}

void OnboardingExplain::setColumns(Metric metric)
{
    const auto day = [](const char* id, const QString& title, QDate Part::*field) {
        return Column<Line>{.id = QLatin1String(id),
                            .title = title,
                            .display =
                                [field](const Line& line) {
                                    return (line.part.*field).isValid() ? dateNumeric(line.part.*field) : absentText();
                                },
                            .kind = CellKind::Figure,
                            .width = 104,
                            .sortKey = [field](const Line& line) { return SortKey(line.part.*field); },
                            .exportTitle = QLatin1String(id)};
    };
    RowTableModel<Line>::Columns columns;
    columns.push_back(
        {.id = QStringLiteral("account"),
         .title = tr("Account"),
         .display = [](const Line& line) { return line.account; },
         .kind = CellKind::Name,
         .width = 210,
         .sortKey = [](const Line& line) { return SortKey(line.yomi.isEmpty() ? line.account : line.yomi); },
         .exportTitle = QStringLiteral("account_name")});
    columns.push_back({.id = QStringLiteral("service"),
                       .title = tr("Service"),
                       .display = [](const Line& line) { return line.part.service; },
                       .kind = CellKind::Muted,
                       .width = 90,
                       .exportTitle = QStringLiteral("service")});
    columns.push_back(day("from", tr("From"), &Part::from));
    columns.push_back(day("to", metric == Metric::SuccessRate ? tr("Due") : tr("To"), &Part::day));
    if (metric == Metric::SuccessRate) {
        columns.push_back(day("met_on", tr("Met on"), &Part::metOn));
        columns.push_back({.id = QStringLiteral("met"),
                           .title = tr("In time"),
                           .display = [](const Line& line) { return line.part.met ? tr("Yes") : tr("No"); },
                           .kind = CellKind::Pill,
                           .width = 80,
                           .paint =
                               [](const Line& line) {
                                   return QVariant::fromValue(PillData{line.part.met ? tr("Yes") : tr("No"),
                                                                       line.part.met ? Tone::Good : Tone::Bad, true});
                               },
                           .exportTitle = QStringLiteral("in_time")});
    } else {
        columns.push_back({.id = QStringLiteral("days"),
                           .title = tr("Days"),
                           .display = [](const Line& line) { return QString::number(line.part.days()); },
                           .kind = CellKind::Figure,
                           .width = 70,
                           .alignment = Qt::AlignRight | Qt::AlignVCenter,
                           .sortKey = [](const Line& line) { return SortKey(double(line.part.days())); },
                           .exportTitle = QStringLiteral("days")});
    }
    if (metric == Metric::Value)
        columns.push_back({.id = QStringLiteral("goal"),
                           .title = tr("Goal"),
                           .display = [](const Line& line) { return line.part.what; },
                           .width = 200,
                           .exportTitle = QStringLiteral("goal")});
    m_model->setColumns(std::move(columns));
}

void openOnboardingExplain(Session& session, QWidget* parent, const OnboardingSubject& subject)
{
    (new OnboardingExplain(session, subject, parent))->open();
}

} // namespace tasuki
