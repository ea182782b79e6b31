// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/onboarding_acts.h"

#include "onboarding/onboarding_rules.h"
#include "onboarding/onboarding_store.h"
#include "onboarding/onboarding_words.h"
#include "session/account_rows.h"
#include "session/account_words.h"
#include "session/close_form.h"
#include "session/form_draft.h"
#include "session/session.h"
#include "theme/style_sheet.h"
#include "widgets/card.h"
#include "widgets/dialog_foot.h"
#include "widgets/format.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

using onboarding::OnboardingStore;

namespace {

/// Why it was not met: what the next one learns from.
class ReasonDialog final : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(onboardingWords)
public:
    ReasonDialog(Session& session, const Onboarding& onboarding, QWidget* parent);
    void accept() override;

private:
    Session& m_session;
    const Onboarding m_onboarding;
    QPlainTextEdit* m_reason;
    TextLabel* m_problem;
};

ReasonDialog::ReasonDialog(Session& session, const Onboarding& onboarding, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_onboarding(onboarding),
      m_reason(new QPlainTextEdit(this)),
      m_problem(nullptr)
{
    setObjectName(QStringLiteral("onboarding.reasonDialog"));
    setWindowTitle(tr("Not met: %1").arg(onboardingName(session, onboarding)));
    setMinimumWidth(440);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(new TextLabel(TextLabel::Kind::Body, tr("Why were the success criteria not met?"), this));
    m_reason->setObjectName(QStringLiteral("onboarding.reasonText"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(110);
    layout->addWidget(m_reason);
    const DialogFoot foot =
        addDialogFoot(*this, *layout, "onboarding.reasonProblem", "onboarding.reasonOk", tr("Close as not met"));
    m_problem = foot.problem;
    new FormDraft(session, QStringLiteral("onboarding.fail/%1").arg(onboarding.id.value()), this);
    m_reason->setFocus();
}

void ReasonDialog::accept()
{
    auto edit = onboarding::fail(m_onboarding, m_reason->toPlainText(), m_session.act());
    if (!edit) {
        m_problem->setText(edit.error().text);
        m_problem->show();
        return;
    }
    closeForm(*this, m_session,
              m_session.run(std::move(edit), tr("%1: not met.").arg(onboardingName(m_session, m_onboarding))));
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
                OnboardingWords::tr("%1: the success criteria are met.").arg(onboardingName(session, onboarding)));
}

void failOnboarding(Session& session, QWidget* parent, const Onboarding& onboarding)
{
    auto* dialog = new ReasonDialog(session, onboarding, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void reopenOnboarding(Session& session, const Onboarding& onboarding)
{
    session.run(onboarding::reopen(onboarding, session.act()),
                OnboardingWords::tr("%1: the onboarding is open again.").arg(onboardingName(session, onboarding)));
}

void confirmFirstUse(Session& session, const Onboarding& onboarding)
{
    session.run(
        onboarding::confirmFirstUse(onboarding, session.today(), session.act()),
        OnboardingWords::tr("%1: first use is confirmed as of today.").arg(onboardingName(session, onboarding)));
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
                met ? OnboardingWords::tr("“%1” is met.").arg(words)
                    : OnboardingWords::tr("“%1” is open again.").arg(words));
}

void removeOnboarding(Session& session, const Onboarding& onboarding)
{
    const auto ticks = OnboardingStore(session.db()).ticksOfAccount(onboarding.accountId);
    if (!ticks)
        return session.sayError(ticks.error());
    session.run(
        onboarding::remove(onboarding, *ticks, session.act()),
        OnboardingWords::tr("The onboarding record of %1 is removed.").arg(onboardingName(session, onboarding)));
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
                       OnboardingWords::tr("The onboarding of %1 is changed.").arg(onboardingName(session, after)));
}

} // namespace tasuki
