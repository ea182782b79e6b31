// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/onboarding_form.h"

#include "goal/goal_form.h"
#include "onboarding/onboarding_acts.h"
#include "onboarding/onboarding_rules.h"
#include "onboarding/onboarding_store.h"
#include "session/account_field.h"
#include "session/account_rows.h"
#include "session/account_words.h"
#include "widgets/date_edit.h"
#include "widgets/format.h"

#include <QComboBox>
#include <QLineEdit>

namespace tasuki {

using onboarding::OnboardingStore;

OnboardingForm::OnboardingForm(Session& session, const Onboarding& onboarding, QWidget* parent)
    : Form(session, QStringLiteral("onboarding"), tr("Add an onboarding record"), parent), m_before(onboarding)
{
    setObjectName(QStringLiteral("onboarding.dialog"));
    need(m_versions, OnboardingStore(session.db()).criteria());
    if (onboarding.accountId.isValid()) {
        const AccountRow* row = AccountRows::of(session).find(onboarding.accountId);
        setWindowTitle((onboarding.id.isValid() ? tr("Onboarding: %1") : tr("Add an onboarding record: %1"))
                           .arg(row ? oneLine(row->account().name, 60) : QString()));
    } else {
        buildAccount();
    }
    m_service = suggestions("service", tr("Service"), servicesOf(session, onboarding.accountId), onboarding.service);
    m_service->lineEdit()->setPlaceholderText(tr("the whole account"));
    m_targetDays =
        count("targetDays", tr("Target days"), onboarding.targetDays, tr("Enter target days as a whole number."));
    const auto add = [this](const char* name, const QString& label, QDate Onboarding::*field) {
        m_days.push_back({day(name, label, m_before.*field), field});
    };
    add("signed", tr("Contract signed"), &Onboarding::signedOn);
    add("kickoff", tr("Kickoff"), &Onboarding::kickoffOn);
    add("planned", tr("Contract start (planned)"), &Onboarding::plannedStart);
    add("actual", tr("Contract start (actual)"), &Onboarding::actualStart);
    add("cash", tr("First payment"), &Onboarding::firstCashIn);
    add("firstUse", tr("First use confirmed"), &Onboarding::firstUseOn);
    m_criteria = whole(box("criteria", tr("Success criteria")));
    fillCriteria();
    m_outcome = choice("outcome", tr("Outcome"), kOnboardingOutcomeTerms, toText(onboarding.outcome));
    add("outcomeOn", tr("Outcome date"), &Onboarding::outcomeOn);
    buildOutcome();
    foot(onboarding.id.isValid() ? tr("Save") : tr("Add the record"), rowKey(onboarding.id, onboarding.accountId));
    (m_account ? static_cast<QWidget*>(m_account) : m_days.front().edit)->setFocus();
}

/// Why it was not met; what belongs to an outcome comes and goes with it.
void OnboardingForm::buildOutcome()
{
    m_reason = line("reason", tr("Why it was not met"), m_before.reason);
    connect(m_outcome, &QComboBox::activated, this, [this](int index) {
        DateEdit* on = m_days.back().edit;
        if (index == int(OnboardingOutcome::Open)) {
            on->setDate({});
            m_reason->clear();
        } else if (on->date().isNull()) {
            on->setDate(session().today());
        }
        if (index == int(OnboardingOutcome::Met))
            m_reason->clear();
    });
}

void OnboardingForm::buildAccount()
{
    m_account = account("account", tr("Account"), {}, {});
    m_account->setPlaceholderText(tr("Account: name, reading or code"));
    connect(m_account, &QLineEdit::textChanged, this, [this] { prefill(m_account->account()); });
}

/// What the account says of itself, where nothing was written yet.
void OnboardingForm::prefill(AccountId account)
{
    const AccountRow* row = account.isValid() ? AccountRows::of(session()).find(account) : nullptr;
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

void OnboardingForm::fillCriteria()
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

Result<Edit> OnboardingForm::edit(const Onboarding& after)
{
    const auto present = OnboardingStore(session().db()).ofAccount(after.accountId);
    if (!present)
        return present.error();
    const bool isThere = m_before.id.isValid();
    found(onboarding::problems(isThere ? &m_before : nullptr, onboarding::cleaned(after), *present, m_versions,
                               session().today()));
    if (isThere)
        return onboarding::change(m_before, after, *present, m_versions, session().act());
    return editOf(onboarding::add(after, *present, m_versions, session().act()));
}

void OnboardingForm::accept()
{
    Onboarding after = m_before;
    if (m_account) {
        after.accountId = m_account->typedAccount();
        if (!after.accountId.isValid())
            alsoWrong(tr("Choose the account from the list."), m_account);
    }
    after.service = m_service->currentText();
    for (const Day& day : m_days)
        after.*day.day = day.edit->date();
    after.targetDays = countIn(*m_targetDays);
    const int version = m_criteria->currentData().toInt();
    after.criteriaVersion = version > 0 ? std::optional(version) : std::nullopt;
    fromText(m_outcome->currentData().toString(), after.outcome);
    after.reason = m_reason->text();
    const QString name = onboardingName(session(), after);
    store(edit(after), m_before.id.isValid() ? tr("Onboarding record of %1 changed.").arg(name)
                                             : tr("Onboarding record of %1 added.").arg(name));
}

void openOnboardingForm(Session& session, QWidget* parent, const Onboarding& onboarding)
{
    (new OnboardingForm(session, onboarding, parent))->open();
}

void openNewOnboardingForm(Session& session, QWidget* parent, AccountId account)
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
    openOnboardingForm(session, parent, fresh);
}

} // namespace tasuki
