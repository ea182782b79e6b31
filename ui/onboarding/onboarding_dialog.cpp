// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/onboarding_dialog.h"

#include "goal/goal_dialog.h"
#include "onboarding/onboarding_acts.h"
#include "onboarding/onboarding_rules.h"
#include "onboarding/onboarding_store.h"
#include "session/account_rows.h"
#include "session/account_words.h"
#include "session/close_form.h"
#include "session/form_draft.h"
#include "session/session.h"
#include "theme/style_sheet.h"
#include "touchpoint/touchpoint_fields.h"
#include "widgets/card.h"
#include "widgets/date_edit.h"
#include "widgets/dialog_foot.h"
#include "widgets/form_fields.h"
#include "widgets/format.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tasuki {

using onboarding::OnboardingStore;

OnboardingDialog::OnboardingDialog(Session& session, const Onboarding& onboarding, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_before(onboarding),
      m_isRead(session.readInto(m_versions, OnboardingStore(session.db()).criteria()))
{
    setObjectName(QStringLiteral("onboarding.dialog"));
    const AccountRow* row = AccountRows::of(session).find(onboarding.accountId);
    setWindowTitle((onboarding.id.isValid() ? tr("Onboarding: %1") : tr("Add an onboarding record: %1"))
                       .arg(row ? oneLine(row->account().name, 60) : QString()));
    setMinimumWidth(600);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    if (!onboarding.accountId.isValid()) {
        setWindowTitle(tr("Add an onboarding record"));
        buildAccount();
        layout->addWidget(m_account);
    }
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(10);
    const auto put = [&](int at, const QString& label, QWidget* field) {
        auto* words = new TextLabel(TextLabel::Kind::Secondary, label, this);
        words->setBuddy(field);
        grid->addWidget(words, at / 2, at % 2 * 2);
        grid->addWidget(field, at / 2, at % 2 * 2 + 1);
    };
    m_service = box("service", tr("Service"));
    fillSuggestions(*m_service, servicesOf(session, onboarding.accountId), onboarding.service);
    m_service->lineEdit()->setPlaceholderText(tr("the whole account"));
    put(0, tr("Service"), m_service);
    m_targetDays = new QLineEdit(onboarding.targetDays ? QString::number(*onboarding.targetDays) : QString(), this);
    m_targetDays->setObjectName(QStringLiteral("onboarding.targetDays"));
    m_targetDays->setAccessibleName(tr("Target days"));
    put(1, tr("Target days"), m_targetDays);
    int at = 2;
    const auto day = [&](const char* name, const QString& label, QDate Onboarding::*field) {
        auto* edit = new DateEdit([this] { return m_session.today(); }, this);
        edit->setObjectName(QStringLiteral("onboarding.") + QLatin1String(name));
        edit->setAccessibleName(label);
        edit->setDate(m_before.*field);
        put(at++, label, edit);
        m_days.push_back({edit, field});
    };
    day("signed", tr("Contract signed"), &Onboarding::signedOn);
    day("kickoff", tr("Kickoff"), &Onboarding::kickoffOn);
    day("planned", tr("Contract start (planned)"), &Onboarding::plannedStart);
    day("actual", tr("Contract start (actual)"), &Onboarding::actualStart);
    day("cash", tr("First cash-in"), &Onboarding::firstCashIn);
    day("firstUse", tr("First use confirmed"), &Onboarding::firstUseOn);
    m_criteria = box("criteria", tr("Success criteria"));
    fillCriteria();
    put(at++, tr("Success criteria"), m_criteria);
    ++at;
    m_outcome = box("outcome", tr("Outcome"));
    for (const Term& term : kOnboardingOutcomeTerms)
        m_outcome->addItem(term.text(session.words()), term.codeText());
    m_outcome->setCurrentIndex(int(onboarding.outcome));
    put(at++, tr("Outcome"), m_outcome);
    day("outcomeOn", tr("Day of the outcome"), &Onboarding::outcomeOn);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    m_reason = new QLineEdit(onboarding.reason, this);
    m_reason->setObjectName(QStringLiteral("onboarding.reason"));
    m_reason->setAccessibleName(tr("Why it was not met"));
    grid->addWidget(new TextLabel(TextLabel::Kind::Secondary, tr("Why it was not met"), this), at / 2, 0);
    grid->addWidget(m_reason, at / 2, 1, 1, 3);
    layout->addLayout(grid);
    const DialogFoot foot = addDialogFoot(*this, *layout, "onboarding.problem", "onboarding.ok",
                                          onboarding.id.isValid() ? tr("Save") : tr("Add the record"));
    m_problem = foot.problem;
    // What belongs to an outcome comes and goes with it.
    connect(m_outcome, &QComboBox::activated, this, [this](int index) {
        DateEdit* on = m_days.back().edit;
        if (index == int(OnboardingOutcome::Open)) {
            on->setDate({});
            m_reason->clear();
        } else if (on->date().isNull()) {
            on->setDate(m_session.today());
        }
        if (index == int(OnboardingOutcome::Met))
            m_reason->clear();
    });
    new FormDraft(session,
                  onboarding.id.isValid() ? QStringLiteral("onboarding/%1").arg(onboarding.id.value())
                                          : QStringLiteral("onboarding.new/%1").arg(onboarding.accountId.value()),
                  this);
    (m_account ? static_cast<QWidget*>(m_account) : m_days.front().edit)->setFocus();
}

void OnboardingDialog::buildAccount()
{
    m_account = new QLineEdit(this);
    m_account->setObjectName(QStringLiteral("onboarding.account"));
    m_account->setAccessibleName(tr("Account"));
    m_account->setPlaceholderText(tr("Account: name, reading or code"));
    QStringList names;
    for (const AccountRow& row : AccountRows::of(m_session).rows()) {
        QStringList parts = {row.account().name, row.account().code, row.account().yomi};
        parts.removeAll(QString());
        QString shown = parts.join(QStringLiteral("  "));
        if (m_byName.contains(shown))
            shown += QStringLiteral("  ") + row.account().key; // else it could not be chosen
        names += shown;
        m_byName.insert(shown, row.account().id);
    }
    auto* completer = new QCompleter(names, m_account);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_account->setCompleter(completer);
    connect(m_account, &QLineEdit::textChanged, this, [this](const QString& text) { prefill(m_byName.value(text)); });
}

AccountId OnboardingDialog::typedAccount() const
{
    const QString typed = m_account->text().trimmed();
    if (const AccountId found = m_byName.value(m_account->text()); found.isValid())
        return found;
    std::vector<AccountId> fitting;
    for (auto it = m_byName.begin(); it != m_byName.end(); ++it)
        if (!typed.isEmpty() && it.key().contains(typed, Qt::CaseInsensitive))
            fitting.push_back(it.value());
    return fitting.size() == 1 ? fitting.front() : AccountId();
}

/// What the account says of itself, where nothing was written yet.
void OnboardingDialog::prefill(AccountId account)
{
    const AccountRow* row = account.isValid() ? AccountRows::of(m_session).find(account) : nullptr;
    for (Day& day : m_days) {
        const QDate known = !row                                   ? QDate()
                            : day.day == &Onboarding::signedOn     ? row->account().signupDate
                            : day.day == &Onboarding::plannedStart ? row->account().contractStart
                                                                   : QDate();
        // What another account had said goes with it; what a person wrote stays.
        const bool isOurs =
            day.edit->text().isEmpty() || (day.prefilled.isValid() && day.edit->date() == day.prefilled);
        if (!isOurs)
            continue;
        if (known != day.edit->date())
            day.edit->setDate(known);
        day.prefilled = known;
    }
}

QComboBox* OnboardingDialog::box(const char* name, const QString& label)
{
    auto* made = new QComboBox(this);
    made->setObjectName(QStringLiteral("onboarding.") + QLatin1String(name));
    made->setAccessibleName(label);
    return made;
}

void OnboardingDialog::fillCriteria()
{
    m_criteria->addItem(tr("none"), 0);
    for (const SuccessCriteria& version : m_versions) {
        const QString count = tr("%n criteria", nullptr, int(version.list().size()));
        m_criteria->addItem(version.since.isValid()
                                ? tr("Version %1, %2 (%3)").arg(version.version).arg(dateNumeric(version.since), count)
                                : tr("Version %1 (%2)").arg(version.version).arg(count),
                            version.version);
    }
    const int chosen = m_before.criteriaVersion                      ? *m_before.criteriaVersion
                       : m_before.id.isValid() || m_versions.empty() ? 0
                                                                     : m_versions.back().version;
    m_criteria->setCurrentIndex(std::max(0, m_criteria->findData(chosen)));
}

void OnboardingDialog::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->show();
}

Result<Edit> OnboardingDialog::edit(const Onboarding& after) const
{
    if (!m_isRead)
        return Error{ErrorCode::Io, Session::formNotReadText(), {}};
    const auto present = OnboardingStore(m_session.db()).ofAccount(after.accountId);
    if (!present)
        return present.error();
    if (m_before.id.isValid())
        return onboarding::change(m_before, after, *present, m_versions, m_session.act());
    auto added = onboarding::add(after, *present, m_versions, m_session.act());
    if (!added)
        return added.error();
    return added->edit;
}

void OnboardingDialog::accept()
{
    Onboarding after = m_before;
    if (m_account) {
        after.accountId = typedAccount();
        if (!after.accountId.isValid())
            return say(tr("Choose the account from the list."));
    }
    after.service = m_service->currentText();
    for (const Day& day : m_days) {
        if (!day.edit->isValid())
            return say(tr("Write dates as 2024/12/24 or 12/24."));
        after.*day.day = day.edit->date();
    }
    if (!readMinutes(m_targetDays->text(), after.targetDays))
        return say(tr("The target days are a whole number."));
    const int version = m_criteria->currentData().toInt();
    after.criteriaVersion = version > 0 ? std::optional(version) : std::nullopt;
    fromText(m_outcome->currentData().toString(), after.outcome);
    after.reason = m_reason->text();
    auto made = edit(after);
    if (!made)
        return say(made.error().text);
    const QString name = onboardingName(m_session, after);
    closeForm(*this, m_session,
              m_session.run(std::move(made), m_before.id.isValid()
                                                 ? tr("The onboarding of %1 is changed.").arg(name)
                                                 : tr("An onboarding record of %1 is added.").arg(name)));
}

void openOnboardingDialog(Session& session, QWidget* parent, const Onboarding& onboarding)
{
    auto* dialog = new OnboardingDialog(session, onboarding, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void openNewOnboardingDialog(Session& session, QWidget* parent, AccountId account)
{
    const AccountRow* row = AccountRows::of(session).find(account);
    if (account.isValid() && !row)
        return;
    Onboarding fresh;
    fresh.accountId = account;
    fresh.targetDays = onboarding::kUsualTargetDays;
    // The first record of an account begins with what the account says of itself; one of a service is another contract.
    const auto present = session.read(OnboardingStore(session.db()).ofAccount(account));
    if (!present)
        return;
    if (row && present->empty()) {
        fresh.signedOn = row->account().signupDate;
        fresh.plannedStart = row->account().contractStart;
    }
    openOnboardingDialog(session, parent, fresh);
}

} // namespace tasuki
