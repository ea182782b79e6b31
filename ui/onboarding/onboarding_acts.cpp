// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/onboarding_acts.h"

#include "onboarding/onboarding_rules.h"
#include "onboarding/onboarding_store.h"
#include "onboarding/onboarding_words.h"
#include "session/account_rows.h"
#include "session/account_words.h"
#include "session/form.h"
#include "widgets/composing_text_edit.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace tasuki {

using onboarding::OnboardingStore;

namespace {

/// Why it was not met: what the next one learns from.
class ReasonForm final : public Form {
    Q_DECLARE_TR_FUNCTIONS(onboardingWords)
public:
    ReasonForm(Session& session, const Onboarding& onboarding, QWidget* parent);
    void accept() override;

private:
    const Onboarding m_onboarding;
    ComposingTextEdit* m_reason;
};

ReasonForm::ReasonForm(Session& session, const Onboarding& onboarding, QWidget* parent)
    : Form(session, QStringLiteral("onboarding.reason"), tr("Not met: %1").arg(onboardingName(session, onboarding)),
           parent),
      m_onboarding(onboarding)
{
    setObjectName(QStringLiteral("onboarding.reasonForm"));
    m_reason = text("text", tr("Reason the success criteria were not met"), {});
    m_reason->setMaximumHeight(110);
    foot(tr("Close as not met"), QStringLiteral("onboarding.fail/%1").arg(onboarding.id.value()));
    m_reason->setFocus();
}

void ReasonForm::accept()
{
    store(onboarding::fail(m_onboarding, m_reason->toPlainText(), session().act()),
          tr("%1: closed as not met.").arg(onboardingName(session(), m_onboarding)));
}

} // namespace

QString onboardingName(Session& session, const Onboarding& onboarding)
{
    const AccountRow* row = AccountRows::of(session).find(onboarding.accountId);
    const QString name = row ? oneLine(row->account().name, 40) : QString();
    return onboarding.service.isEmpty() ? name : name + QStringLiteral(" · ") + oneLine(onboarding.service, 40);
}

void meetOnboarding(Session& session, const Onboarding& onboarding)
{
    const OnboardingStore store(session.db());
    const auto versions = store.criteria();
    const auto ticks = store.ticksOfAccount(onboarding.accountId);
    if (!versions || !ticks)
        return session.sayError(versions ? ticks.error() : versions.error());
    session.run(onboarding::meet(onboarding, session.today(), *versions, *ticks, session.act()),
                OnboardingWords::tr("%1: success criteria met.").arg(onboardingName(session, onboarding)));
}

void failOnboarding(Session& session, QWidget* parent, const Onboarding& onboarding)
{
    (new ReasonForm(session, onboarding, parent))->open();
}

void reopenOnboarding(Session& session, const Onboarding& onboarding)
{
    session.run(onboarding::reopen(onboarding, session.act()),
                OnboardingWords::tr("%1: onboarding reopened.").arg(onboardingName(session, onboarding)));
}

void confirmFirstUse(Session& session, const Onboarding& onboarding)
{
    session.run(onboarding::confirmFirstUse(onboarding, session.today(), session.act()),
                OnboardingWords::tr("%1: first use confirmed as of today.").arg(onboardingName(session, onboarding)));
}

void tickCriterion(Session& session, const Onboarding& onboarding, const QString& criterion, bool met)
{
    const OnboardingStore store(session.db());
    const auto versions = store.criteria();
    const auto ticks = store.ticksOfAccount(onboarding.accountId);
    if (!versions || !ticks)
        return session.sayError(versions ? ticks.error() : versions.error());
    const QString words = oneLine(criterionText(criterion, session.words()), 60);
    session.run(onboarding::tick(onboarding, criterion, met, *versions, *ticks, session.act()),
                met ? OnboardingWords::tr("“%1” met.").arg(words) : OnboardingWords::tr("“%1” reopened.").arg(words));
}

void removeOnboarding(Session& session, const Onboarding& onboarding)
{
    const auto ticks = OnboardingStore(session.db()).ticksOfAccount(onboarding.accountId);
    if (!ticks)
        return session.sayError(ticks.error());
    session.run(onboarding::remove(onboarding, *ticks, session.act()),
                OnboardingWords::tr("Onboarding record of %1 removed.").arg(onboardingName(session, onboarding)));
}

bool changeOnboarding(Session& session, const Onboarding& before, const Onboarding& after)
{
    const OnboardingStore store(session.db());
    const auto present = store.ofAccount(before.accountId);
    const auto versions = store.criteria();
    if (!present || !versions) {
        session.sayError(present ? versions.error() : present.error());
        return false;
    }
    return session.run(onboarding::change(before, after, *present, *versions, session.act()),
                       OnboardingWords::tr("Onboarding record of %1 changed.").arg(onboardingName(session, after)));
}

} // namespace tasuki
