// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal/goal_form.h"

#include "contact/contact_store.h"
#include "goal/goal_rules.h"
#include "goal/goal_store.h"
#include "onboarding/onboarding_store.h"
#include "revenue/revenue_store.h"
#include "session/account_rows.h"
#include "session/account_words.h"
#include "session/session.h"
#include "theme/style_sheet.h"
#include "widgets/card.h"
#include "widgets/card_rows.h"
#include "widgets/date_edit.h"
#include "widgets/form_fields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace tasuki {

QStringList servicesOf(Session& session, AccountId account)
{
    QStringList services;
    const auto add = [&](const QString& service) {
        if (!service.isEmpty() && !services.contains(service))
            services += service;
    };
    for (const Onboarding& onboarding :
         session.readToShow(onboarding::OnboardingStore(session.db()).ofAccount(account)))
        add(onboarding.service);
    for (const Goal& goal : session.readToShow(GoalStore(session.db()).ofAccount(account)))
        add(goal.service);
    for (const Subscription& row : session.readToShow(revenue::RevenueStore(session.db()).ofAccount(account)))
        add(row.product);
    return services;
}

GoalForm::GoalForm(Session& session, const Goal& goal, QWidget* parent)
    : Form(session, QStringLiteral("goal"), {}, parent), m_before(goal)
{
    setObjectName(QStringLiteral("goal.dialog"));
    need(m_contacts, ContactStore(session.db()).ofAccount(goal.accountId));
    const AccountRow* row = AccountRows::of(session).find(goal.accountId);
    setWindowTitle((goal.id.isValid() ? tr("Goal: %1") : tr("Add a goal: %1"))
                       .arg(row ? oneLine(row->account().name, 60) : QString()));
    m_title = line("title", tr("Goal"), goal.title, tr("What the customer wants to achieve"));
    m_service = suggestions("service", tr("Service"), servicesOf(session, goal.accountId), goal.service);
    m_service->lineEdit()->setPlaceholderText(tr("the whole account"));
    m_measure = half(line("measure", tr("Measure"), goal.measure, tr("What you measure")));
    buildNumbers();
    m_due = day("due", tr("Due date"), goal.dueDate);
    asksFor("due_date", m_due);
    buildSmart(column());
    block();
    buildAgreement();
    foot(goal.id.isValid() ? tr("Save") : tr("Add the goal"), rowKey(goal.id, goal.accountId));
    refreshSmart();
    m_title->setFocus();
}

void GoalForm::buildNumbers()
{
    QHBoxLayout* numbers = row(tr("Baseline → current → target"));
    const auto part = [this](const char* name, const QString& label, const QString& text) {
        auto* edit = named(new QLineEdit(text, this), name, label);
        edit->setPlaceholderText(label);
        return edit;
    };
    m_baseline = part("baseline", tr("Baseline"), m_before.baseline);
    m_current = part("current", tr("Current value"), m_before.currentValue);
    m_target = part("target", tr("Target value"), m_before.target);
    m_unit = part("unit", tr("Unit"), m_before.unit);
    for (QLineEdit* edit : {m_baseline, m_current, m_target}) {
        edit->setAlignment(Qt::AlignRight);
        edit->setToolTip(edit->accessibleName());
        numbers->addWidget(edit, 2);
        if (edit != m_target)
            numbers->addWidget(new TextLabel(TextLabel::Kind::Secondary, QStringLiteral("→"), this));
    }
    numbers->addWidget(m_unit, 2);
}

void GoalForm::buildSmart(QVBoxLayout* layout)
{
    auto* frame = new QFrame(this);
    setKind(frame, "inset");
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(14, 10, 14, 12);
    m_smart = new TextLabel(TextLabel::Kind::Section, {}, frame);
    inside->addWidget(m_smart);
    auto* rows = new CardRows(8, frame);
    for (size_t i = 0; i < smartQuestions().size(); ++i) {
        const SmartQuestion& question = smartQuestions()[i];
        const QString words = question.term.text(session().words());
        auto* asked = new QWidget(rows);
        auto* column = new QVBoxLayout(asked);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        auto* box = new QComboBox(asked);
        box->setObjectName(QStringLiteral("goal.") + question.term.codeText());
        box->setAccessibleName(words);
        fillTerms(*box, kAnswerTerms, session().words(), m_before.*question.answer);
        column->addWidget(new TextLabel(TextLabel::Kind::Caption, words, asked));
        column->addWidget(box);
        rows->add(asked);
        connect(box, &QComboBox::currentIndexChanged, this, &GoalForm::refreshSmart);
        m_answers[i] = box;
    }
    inside->addWidget(rows);
    layout->addWidget(frame);
}

void GoalForm::refreshSmart()
{
    const auto yes = std::ranges::count_if(
        m_answers, [](const QComboBox* box) { return box && box->currentData().toString() == u"yes"; });
    m_smart->setText(tr("SMART check: %1 of 5").arg(yes));
}

void GoalForm::buildAgreement()
{
    m_agreed = contact("agreed", tr("Agreed by"), m_contacts, m_before.agreedContactId, m_before.agreedBy);
    QHBoxLayout* status = row(tr("Status"));
    m_status = named(new QComboBox(this), "status", tr("Status"));
    fillChoice(*m_status, kGoalStatusTerms, session().words(), toText(m_before.status));
    m_statusOn = named(new DateEdit([this] { return session().today(); }, this), "statusOn", tr("Status since"));
    m_statusOn->setDate(m_before.statusOn.isValid() ? m_before.statusOn : session().today());
    status->addWidget(m_status, 1);
    status->addWidget(new TextLabel(TextLabel::Kind::Secondary, tr("From this day"), this));
    status->addWidget(m_statusOn, 1);
    // Another status holds from today on, unless somebody says otherwise.
    connect(m_status, &QComboBox::activated, this, [this](int index) {
        m_statusOn->setDate(index == int(m_before.status) && m_before.statusOn.isValid() ? m_before.statusOn
                                                                                         : session().today());
    });
}

void GoalForm::accept()
{
    Goal after = m_before;
    after.title = m_title->text();
    after.service = m_service->currentText();
    after.measure = m_measure->text();
    after.baseline = m_baseline->text();
    after.currentValue = m_current->text();
    after.target = m_target->text();
    after.unit = m_unit->text();
    after.dueDate = m_due->date();
    for (size_t i = 0; i < m_answers.size(); ++i)
        after.*smartQuestions()[i].answer = m_answers[i]->currentData().toString();
    readContact(*m_agreed, m_contacts, m_before.agreedContactId, after.agreedContactId, after.agreedBy);
    fromText(m_status->currentData().toString(), after.status);
    after.statusOn = m_statusOn->date();
    const GoalStore goals(session().db());
    const auto present = goals.ofAccount(m_before.accountId);
    const auto statuses = goals.statuses(m_before.id);
    if (!present || !statuses)
        return say(present ? statuses.error().text : present.error().text);
    Goal judged = goal::cleaned(after);
    if (!judged.statusOn.isValid()) // the day that it gets then
        judged.statusOn = m_before.statusOn.isValid() ? m_before.statusOn : session().today();
    found(goal::problems(m_before.id.isValid() ? &m_before : nullptr, judged, *present, *statuses, session().act()));
    const QString title = oneLine(after.title, 40);
    if (m_before.id.isValid())
        return store(goal::change(m_before, after, *present, *statuses, session().act()),
                     tr("Goal “%1” changed.").arg(title));
    store(editOf(goal::add(after, *present, session().act())), tr("Goal “%1” added.").arg(title));
}

void openGoalForm(Session& session, QWidget* parent, const Goal& goal)
{
    (new GoalForm(session, goal, parent))->open();
}

} // namespace tasuki
