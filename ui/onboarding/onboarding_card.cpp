// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/onboarding_card.h"

#include "onboarding/day_steps.h"
#include "onboarding/onboarding_acts.h"
#include "onboarding/onboarding_form.h"
#include "onboarding/onboarding_store.h"
#include "onboarding/onboarding_words.h"
#include "session/account_words.h"
#include "session/session.h"
#include "widgets/beside.h"
#include "widgets/card.h"
#include "widgets/format.h"
#include "widgets/small_widgets.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tasuki {

using onboarding::OnboardingStore;

namespace {

const QString kAdd = QStringLiteral("onboardingAdd");

} // namespace

/// One record.
class OnboardingSection final : public QFrame {
    Q_DECLARE_TR_FUNCTIONS(onboardingWords)
public:
    OnboardingSection(Session& session, const Onboarding& onboarding, const QStringList& criteria, QWidget* parent);
    void show(const Onboarding& onboarding, const std::vector<OnboardingTick>& ticks, onboarding::CountFrom from);

private:
    QPushButton* button(const char* name, const QString& text, const QString& spoken);

    Session& m_session;
    Onboarding m_onboarding;
    QStringList m_criteria;
    Pill* m_outcome;
    TextLabel* m_due;
    TextLabel* m_reason;
    DaySteps* m_days;
    std::vector<QCheckBox*> m_ticks;
    QPushButton* m_met;
    QPushButton* m_notMet;
};

OnboardingSection::OnboardingSection(Session& session, const Onboarding& onboarding, const QStringList& criteria,
                                     QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_onboarding(onboarding),
      m_criteria(criteria),
      m_outcome(new Pill({}, this)),
      m_due(new TextLabel(TextLabel::Kind::Body, {}, this)),
      m_reason(new TextLabel(TextLabel::Kind::Secondary, {}, this)),
      m_days(new DaySteps(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 4, 14, 10);
    layout->setSpacing(6);
    auto* head = new QHBoxLayout;
    auto* name =
        new ElidedLabel(onboarding.service.isEmpty() ? tr("The whole account") : oneLine(onboarding.service, 60), this);
    head->addWidget(name, 1);
    head->addWidget(m_outcome);
    layout->addLayout(head);
    layout->addWidget(m_due);
    layout->addWidget(m_days);
    for (int n = 0; n < int(criteria.size()); ++n) {
        const QString words = oneLine(criterionText(criteria[n], session.words()), 120);
        auto* tick = new QCheckBox(QString(words).replace(u'&', QStringLiteral("&&")), this);
        tick->setObjectName(QStringLiteral("onboarding.tick.%1.%2").arg(onboarding.id.value()).arg(n));
        tick->setAccessibleName(words);
        connect(tick, &QCheckBox::clicked, this,
                [this, n](bool met) { tickCriterion(m_session, m_onboarding, m_criteria[n], met); });
        layout->addWidget(tick);
        m_ticks.push_back(tick);
    }
    m_reason->setWordWrap(true);
    layout->addWidget(m_reason);
    auto* row = new Beside(8, this);
    QPushButton* edit = button("edit", tr("Edit"), tr("Edit the onboarding record"));
    m_met = button("met", {}, {});
    m_notMet = button("notMet", tr("Close as not met…"), tr("Close as not met"));
    auto* first = new QWidget(row);
    auto* line = new QHBoxLayout(first);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (QPushButton* made : {edit, m_met})
        line->addWidget(made);
    row->add(first, 0);
    row->add(m_notMet, 0);
    auto* across = new QHBoxLayout;
    across->addWidget(row);
    across->addStretch(1);
    layout->addLayout(across);
    connect(edit, &QPushButton::clicked, this, [this] { openOnboardingForm(m_session, window(), m_onboarding); });
    connect(m_met, &QPushButton::clicked, this, [this] {
        if (m_onboarding.outcome == OnboardingOutcome::Open)
            meetOnboarding(m_session, m_onboarding);
        else
            reopenOnboarding(m_session, m_onboarding);
    });
    connect(m_notMet, &QPushButton::clicked, this, [this] { failOnboarding(m_session, window(), m_onboarding); });
}

QPushButton* OnboardingSection::button(const char* name, const QString& text, const QString& spoken)
{
    auto* made = new QPushButton(this);
    made->setObjectName(QStringLiteral("onboarding.%1.%2").arg(QLatin1String(name)).arg(m_onboarding.id.value()));
    setButtonWords(made, text, spoken);
    return made;
}

void OnboardingSection::show(const Onboarding& onboarding, const std::vector<OnboardingTick>& ticks,
                             onboarding::CountFrom from)
{
    m_onboarding = onboarding;
    const QDate today = m_session.today();
    const bool open = onboarding.outcome == OnboardingOutcome::Open;
    m_outcome->setPill(
        outcomePill(onboarding.outcome, onboarding::isOverdue(onboarding, from, today), m_session.words()));
    const TwoPartData due = dueParts(onboarding, from, today);
    m_due->setText(
        onboarding::dueDate(onboarding, from).isValid()
            ? tr("Due %1 (%2 + %3 days): %4")
                  .arg(due.first, countFromText(from))
                  .arg(onboarding.targetDays.value_or(0))
                  .arg(due.second.isEmpty() ? outcomeText(onboarding.outcome, m_session.words()) : due.second)
            : tr("No due date: enter target days and the day of %1.").arg(countFromText(from)));
    m_due->setWordWrap(true);
    const bool started = onboarding.actualStart.isValid();
    m_days->setSteps({{tr("Signed"), tr("Contract signed"), onboarding.signedOn, true},
                      {tr("Kickoff"), tr("Kickoff"), onboarding.kickoffOn, true},
                      {tr("Start"), started ? tr("Contract start (actual)") : tr("Contract start (planned)"),
                       started ? onboarding.actualStart : onboarding.plannedStart, started},
                      {tr("Payment"), tr("First payment"), onboarding.firstCashIn, true},
                      {tr("Use"), tr("First use confirmed"), onboarding.firstUseOn, true}});
    for (size_t n = 0; n < m_ticks.size(); ++n) {
        const auto tick = std::ranges::find_if(ticks, [&](const OnboardingTick& one) {
            return one.onboardingId == onboarding.id && one.criterion == m_criteria[qsizetype(n)];
        });
        const QSignalBlocker quiet(m_ticks[n]);
        m_ticks[n]->setChecked(tick != ticks.end());
        m_ticks[n]->setEnabled(open);
        m_ticks[n]->setToolTip(tick != ticks.end() ? tr("met on %1").arg(dateNumeric(tick->tickedOn)) : tr("open"));
    }
    m_reason->setText(onboarding.reason.left(2000));
    m_reason->setVisible(!onboarding.reason.isEmpty());
    m_met->setText(open ? tr("Mark as met") : tr("Reopen"));
    m_met->setAccessibleName(open ? tr("Close as met") : tr("Reopen the onboarding"));
    m_met->setToolTip(m_met->accessibleName());
    m_notMet->setVisible(open);
}

OnboardingCard::OnboardingCard(Session& session, QWidget* parent)
    : AccountSection(parent), m_session(session), m_none(new TextLabel(TextLabel::Kind::Secondary, {}, this))
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_none->setContentsMargins(13, 0, 13, 8);
    m_none->setWordWrap(true);
    m_column->addWidget(m_none);
}

OnboardingCard::~OnboardingCard() = default;

void OnboardingCard::setAccount(AccountId account)
{
    m_account = account;
    refresh();
}

void OnboardingCard::rebuild(const std::vector<Onboarding>& records, const std::vector<SuccessCriteria>& versions)
{
    if (m_content) {
        // A button of it may be what asked for this.
        for (QWidget* old : m_content->findChildren<QWidget*>())
            old->setObjectName({});
        m_content->hide();
        m_content->deleteLater();
    }
    m_sections.clear();
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const Onboarding& record : records) {
        const SuccessCriteria* judged = onboarding::criteriaOf(record, versions);
        m_sections.push_back(
            new OnboardingSection(m_session, record, judged ? judged->list() : QStringList(), m_content));
        column->addWidget(m_sections.back());
    }
    m_column->insertWidget(1, m_content);
}

void OnboardingCard::refresh()
{
    const OnboardingStore store(m_session.db());
    const auto records = m_session.readToShow(store.ofAccount(m_account));
    const auto versions = m_session.readToShow(store.criteria());
    const auto ticks = m_session.readToShow(store.ticksOfAccount(m_account));
    const auto counted = m_session.read(store.countFrom());
    const auto from = counted ? *counted : onboarding::CountFrom::Signed;
    QString wanted = QString::number(int(m_session.words()));
    for (const Onboarding& record : records)
        wanted += QStringLiteral("|%1:%2:%3")
                      .arg(record.id.value())
                      .arg(record.criteriaVersion.value_or(0))
                      .arg(record.service);
    if (wanted != m_builtFor) {
        m_builtFor = wanted;
        rebuild(records, versions);
    }
    for (size_t i = 0; i < m_sections.size(); ++i)
        m_sections[i]->show(records[i], ticks, from);
    m_none->setVisible(records.empty());
    m_count = int(records.size());
    Q_EMIT rowsShown();
}

void OnboardingCard::add()
{
    openNewOnboardingForm(m_session, window(), m_account);
}

void OnboardingCard::edit()
{
    const auto records = m_session.read(OnboardingStore(m_session.db()).ofAccount(m_account));
    if (!records)
        return;
    if (records->empty())
        add();
    else
        openOnboardingForm(m_session, window(), records->front());
}

void OnboardingCard::retranslate()
{
    m_none->setText(tr("No onboarding record yet."));
    m_builtFor.clear();
    refresh();
}

QString OnboardingCard::title() const
{
    return sectionTitle(tr("Onboarding"), m_count);
}

AccountSection::NewRow OnboardingCard::newRow() const
{
    return {kAdd, tr("Add an onboarding record"), {}};
}

void OnboardingCard::run(const QString& command)
{
    if (command == kAdd)
        add();
    else
        edit();
}

AccountSection* makeOnboardingSection(Session& session, QWidget* parent)
{
    return new OnboardingCard(session, parent);
}

std::vector<SectionCommand> onboardingCommands()
{
    return {{QStringLiteral("onboarding"), [] { return OnboardingCard::tr("Edit onboarding record…"); },
             QStringLiteral("O"), CommandScope::Letter}};
}

} // namespace tasuki
