// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/handoff_turn.h"

#include "handoff/handoff_rules.h"
#include "session/account_words.h"
#include "session/session.h"

#include <QCoreApplication>

namespace tasuki::handoff {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HandoffTurn)
};

} // namespace

bool mayDo(Session& session, const Handoff& handoff, const QString& what)
{
    if (session.workspace().isReadOnly())
        return false;
    const Directory& directory = session.directory();
    const MemberId who = session.workspace().actor();
    if (what == u"offer")
        return mayOffer(handoff, directory, who);
    if (what == u"accept" || what == u"conditions" || what == u"return")
        return mayAnswer(handoff, directory, who, session.today());
    if (what == u"close")
        return mayClose(handoff, who);
    return what == u"cancel" && mayCancel(handoff, directory, who);
}

QString whyNot(Session& session, const Handoff& handoff, const std::vector<HandoffItem>& items, const Facts& facts,
               bool may)
{
    if (session.workspace().isReadOnly())
        return Text::tr("This workspace is read-only.");
    const Directory& directory = session.directory();
    const bool offered = handoff.state == HandoffState::Offered;
    if (may && !offered && handoff.state != HandoffState::Accepted) {
        const int open = int(openRequired(items, facts).size());
        return open > 0
                   ? Text::tr("%n required item(s) open: tick them, or enter why you hand off early.", nullptr, open)
                   : QString();
    }
    if (may)
        return {};
    QString whose = oneLine(directory.memberName(turnOf(handoff)), 40);
    if (whose.isEmpty() && offered)
        whose = oneLine(directory.teamName(handoff.toTeamId), 40);
    if (!session.workspace().actor().isValid())
        return Text::tr("First choose your name at the bottom of the sidebar.");
    if (whose.isEmpty())
        return Text::tr("Another member has to act. Switch person in the sidebar.");
    return Text::tr("Waiting for %1. Switch person in the sidebar.").arg(whose);
}

} // namespace tasuki::handoff
