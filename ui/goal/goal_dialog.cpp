// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal/goal_dialog.h"

#include "account/account_rows.h"
#include "account/account_words.h"
#include "account/form_fields.h"
#include "contact/contact_store.h"
#include "goal/goal_rules.h"
#include "goal/goal_store.h"
#include "onboarding/onboarding_store.h"
#include "revenue/revenue_store.h"
#include "session/close_form.h"
#include "session/form_draft.h"
#include "session/session.h"
#include "theme/style_sheet.h"
#include "widgets/card.h"
#include "widgets/date_edit.h"
#include "widgets/dialog_foot.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
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

GoalDialog::GoalDialog(Session& session, const Goal& goal, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_before(goal),
      m_isRead(session.readInto(m_contacts, ContactStore(session.db()).ofAccount(goal.accountId)))
{
    setObjectName(QStringLiteral("goal.dialog"));
    const AccountRow* row = AccountRows::of(session).find(goal.accountId);
    setWindowTitle((goal.id.isValid() ? tr("Goal: %1") : tr("Add a goal: %1"))
                       .arg(row ? oneLine(row->account().name, 60) : QString()));
    setMinimumWidth(600);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(10);
    m_title = line("title", tr("What the customer wants to achieve"), goal.title);
    form->addRow(tr("Goal"), m_title);
    m_service = new QComboBox(this);
    m_service->setObjectName(QStringLiteral("goal.service"));
    m_service->setAccessibleName(tr("Service"));
    fillSuggestions(*m_service, servicesOf(session, goal.accountId), goal.service);
    m_service->lineEdit()->setPlaceholderText(tr("the whole account"));
    form->addRow(tr("Service"), m_service);
    m_measure = line("measure", tr("What is measured"), goal.measure);
    form->addRow(tr("Measure"), m_measure);
    buildNumbers(form);
    m_due = day("due", tr("Due date"), goal.dueDate);
    form->addRow(tr("Due date"), m_due);
    layout->addLayout(form);
    buildSmart(layout);
    auto* more = new QFormLayout;
    more->setVerticalSpacing(10);
    buildAgreement(more);
    layout->addLayout(more);
    const DialogFoot foot =
        addDialogFoot(*this, *layout, "goal.problem", "goal.ok", goal.id.isValid() ? tr("Save") : tr("Add the goal"));
    m_problem = foot.problem;
    new FormDraft(session,
                  goal.id.isValid() ? QStringLiteral("goal/%1").arg(goal.id.value())
                                    : QStringLiteral("goal.new/%1").arg(goal.accountId.value()),
                  this);
    refreshSmart();
    m_title->setFocus();
}

QLineEdit* GoalDialog::line(const char* name, const QString& label, const QString& text)
{
    auto* edit = new QLineEdit(text, this);
    edit->setObjectName(QStringLiteral("goal.") + QLatin1String(name));
    edit->setAccessibleName(label);
    edit->setPlaceholderText(label);
    return edit;
}

DateEdit* GoalDialog::day(const char* name, const QString& label, QDate date)
{
    auto* edit = new DateEdit([this] { return m_session.today(); }, this);
    edit->setObjectName(QStringLiteral("goal.") + QLatin1String(name));
    edit->setAccessibleName(label);
    edit->setDate(date);
    return edit;
}

void GoalDialog::buildNumbers(QFormLayout* form)
{
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(6);
    m_baseline = line("baseline", tr("Baseline"), m_before.baseline);
    m_current = line("current", tr("Current value"), m_before.currentValue);
    m_target = line("target", tr("Target"), m_before.target);
    m_unit = line("unit", tr("Unit"), m_before.unit);
    for (QLineEdit* edit : {m_baseline, m_current, m_target}) {
        edit->setAlignment(Qt::AlignRight);
        edit->setToolTip(edit->accessibleName());
        numbers->addWidget(edit, 2);
        if (edit != m_target)
            numbers->addWidget(new TextLabel(TextLabel::Kind::Secondary, QStringLiteral("→"), this));
    }
    numbers->addWidget(m_unit, 2);
    form->addRow(tr("Baseline → current → target"), numbers);
}

void GoalDialog::buildSmart(QVBoxLayout* layout)
{
    auto* frame = new QFrame(this);
    setKind(frame, "inset");
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(14, 10, 14, 12);
    m_smart = new TextLabel(TextLabel::Kind::Section, {}, frame);
    inside->addWidget(m_smart);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    for (size_t i = 0; i < smartQuestions().size(); ++i) {
        const SmartQuestion& question = smartQuestions()[i];
        const QString words = question.term.text(m_session.words());
        auto* box = new QComboBox(frame);
        box->setObjectName(QStringLiteral("goal.") + question.term.codeText());
        box->setAccessibleName(words);
        fillTerms(*box, kAnswerTerms, m_session.words(), m_before.*question.answer);
        grid->addWidget(new TextLabel(TextLabel::Kind::Caption, words, frame), 0, int(i));
        grid->addWidget(box, 1, int(i));
        grid->setColumnStretch(int(i), 1);
        connect(box, &QComboBox::currentIndexChanged, this, &GoalDialog::refreshSmart);
        m_answers[i] = box;
    }
    inside->addLayout(grid);
    layout->addWidget(frame);
}

void GoalDialog::refreshSmart()
{
    const auto yes = std::ranges::count_if(
        m_answers, [](const QComboBox* box) { return box && box->currentData().toString() == u"yes"; });
    m_smart->setText(tr("SMART check: %1 of 5").arg(yes));
}

void GoalDialog::buildAgreement(QFormLayout* form)
{
    QStringList names;
    QString chosen = m_before.agreedBy;
    for (const Contact& contact : m_contacts) {
        names += oneLine(contact.name);
        if (contact.id == m_before.agreedContactId)
            chosen = oneLine(contact.name);
    }
    m_agreed = new QComboBox(this);
    m_agreed->setObjectName(QStringLiteral("goal.agreed"));
    m_agreed->setAccessibleName(tr("Agreed by"));
    fillSuggestions(*m_agreed, names, chosen);
    m_agreed->lineEdit()->setPlaceholderText(tr("a contact, or a name"));
    form->addRow(tr("Agreed by"), m_agreed);
    auto* status = new QHBoxLayout;
    m_status = new QComboBox(this);
    m_status->setObjectName(QStringLiteral("goal.status"));
    m_status->setAccessibleName(tr("Status"));
    for (const Term& term : kGoalStatusTerms)
        m_status->addItem(term.text(m_session.words()), term.codeText());
    m_status->setCurrentIndex(int(m_before.status));
    m_statusOn =
        day("statusOn", tr("Status since"), m_before.statusOn.isValid() ? m_before.statusOn : m_session.today());
    status->addWidget(m_status, 1);
    status->addWidget(new TextLabel(TextLabel::Kind::Secondary, tr("since"), this));
    status->addWidget(m_statusOn, 1);
    form->addRow(tr("Status"), status);
    // Another status holds from today on, unless somebody says otherwise.
    connect(m_status, &QComboBox::activated, this, [this](int index) {
        m_statusOn->setDate(index == int(m_before.status) && m_before.statusOn.isValid() ? m_before.statusOn
                                                                                         : m_session.today());
    });
}

void GoalDialog::readAgreement(Goal& goal) const
{
    const QString text = m_agreed->currentText().trimmed();
    const auto named = [&](const Contact& contact) { return oneLine(contact.name) == text; };
    const auto before = std::ranges::find(m_contacts, m_before.agreedContactId, &Contact::id);
    goal.agreedContactId = {};
    goal.agreedBy = text;
    if (before != m_contacts.end() && named(*before))
        goal.agreedContactId = before->id;
    else if (std::ranges::count_if(m_contacts, named) == 1)
        goal.agreedContactId = std::ranges::find_if(m_contacts, named)->id;
}

void GoalDialog::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->show();
}

void GoalDialog::accept()
{
    if (!m_due->isValid() || !m_statusOn->isValid())
        return say(tr("Write dates as 2024/12/24 or 12/24."));
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
    readAgreement(after);
    fromText(m_status->currentData().toString(), after.status);
    after.statusOn = m_statusOn->date();
    const GoalStore store(m_session.db());
    const auto present = store.ofAccount(m_before.accountId);
    const auto statuses = store.statuses(m_before.id);
    if (!present || !statuses)
        return say(present ? statuses.error().text : present.error().text);
    if (!m_isRead)
        return say(Session::formNotReadText());
    Result<Edit> edit = [&]() -> Result<Edit> {
        if (m_before.id.isValid())
            return goal::change(m_before, after, *present, *statuses, m_session.act());
        auto added = goal::add(after, *present, m_session.act());
        if (!added)
            return added.error();
        return added->edit;
    }();
    if (!edit)
        return say(edit.error().text);
    const QString title = oneLine(after.title, 40);
    closeForm(*this, m_session,
              m_session.run(std::move(edit), m_before.id.isValid() ? tr("The goal “%1” is changed.").arg(title)
                                                                   : tr("The goal “%1” is added.").arg(title)));
}

void openGoalDialog(Session& session, QWidget* parent, const Goal& goal)
{
    auto* dialog = new GoalDialog(session, goal, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace tasuki
