// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_acts.h"
#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "handoff/start_form.h"
#include "session/session.h"
#include "session/today_looks.h"
#include "shell/shell.h"
#include "touchpoint/touchpoint_form.h"

#include <QCoreApplication>

#include <algorithm>

namespace tasuki {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AccountToday)
};

std::pair<QString, QString> place(const today::Entry& entry)
{
    return {QStringLiteral("account"), QString::number(entry.item.account.value())};
}

QString handOffName(const today::Entry&)
{
    return Text::tr("Hand off");
}

/// To the handoff that is prepared, or to the form that begins one.
void handOff(Session& session, QWidget* parent, const today::Entry& entry, const QPoint&)
{
    const auto handoffs = session.read(handoff::HandoffStore(session.db()).ofAccount(entry.item.account));
    if (!handoffs)
        return;
    const auto draft = std::ranges::find(*handoffs, HandoffState::Draft, &Handoff::state);
    if (draft != handoffs->end())
        return session.shell().navigate(QStringLiteral("handoffs"), QString::number(draft->id.value()));
    openStartForm(session, parent, {entry.item.account}, kOnboardingSuccess);
}

QString touchName(const today::Entry&)
{
    return Text::tr("Log a touchpoint");
}

void touch(Session& session, QWidget* parent, const today::Entry& entry, const QPoint&)
{
    openTouchpointForm(session, parent, {entry.item.account});
}

void giveOwner(Session& session, QWidget* parent, const today::Entry& entry, const QPoint& at)
{
    chooseOwner(session, parent, {entry.item.account}, at);
}

} // namespace

extern const TodayLook kPassReadyLook = {.source = u"pass_ready",
                                         .icon = "arrow-right",
                                         .actName = handOffName,
                                         .act = handOff,
                                         .place = place,
                                         .assign = giveOwner};
extern const TodayLook kIdleLook = {
    .source = u"idle", .icon = "clock", .actName = touchName, .act = touch, .place = place, .assign = giveOwner};

} // namespace tasuki
