// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_acts.h"
#include "capture/touchpoint_form.h"
#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "handoff/start_form.h"
#include "session/session.h"
#include "session/today_looks.h"
#include "shell/shell.h"

#include <QCoreApplication>

#include <algorithm>

namespace tasuki {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AccountToday)
};

QString handOffName()
{
    return Text::tr("Hand off");
}

/// To the handoff that is prepared, or to the form that begins one.
void handOff(const TodayAct& on)
{
    const AccountId account = on.entry.item.account;
    const auto handoffs = on.session.read(handoff::HandoffStore(on.session.db()).ofAccount(account));
    if (!handoffs)
        return;
    const auto draft = std::ranges::find(*handoffs, HandoffState::Draft, &Handoff::state);
    if (draft != handoffs->end())
        return on.session.shell().navigate(QStringLiteral("handoffs"), QString::number(draft->id.value()));
    openStartForm(on.session, on.parent, {account}, kOnboardingSuccess);
}

QString touchName()
{
    return Text::tr("Log a touchpoint");
}

void touch(const TodayAct& on)
{
    openTouchpointForm(on.session, on.parent, {on.entry.item.account});
}

void giveOwner(const TodayAct& on)
{
    chooseOwner(on.session, on.parent, {on.entry.item.account}, on.at, on.given);
}

} // namespace

extern const TodayLook kPassReadyLook = {.source = u"pass_ready",
                                         .icon = "arrow-right",
                                         .actName = handOffName,
                                         .act = handOff,
                                         .assign = giveOwner,
                                         .place = accountPlace};
extern const TodayLook kIdleLook = {
    .source = u"idle", .icon = "clock", .actName = touchName, .act = touch, .assign = giveOwner, .place = accountPlace};

} // namespace tasuki
