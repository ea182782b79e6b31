// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/fte_column.h"

#include "people/people_rules.h"
#include "session/session.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(fte)
};

} // namespace

bool changeFte(Session& session, const Member& member, const QString& text)
{
    Member after = member;
    after.fte = people::parseFte(text).value_or(-1); // the rule says what is wrong with it
    return session.run(people::changeMember(member, after, session.directory(), session.act()),
                       Text::tr("FTE of “%1” set to %2.").arg(member.name, people::fteText(after.fte)));
}

} // namespace tasuki
