// SPDX-License-Identifier: GPL-3.0-or-later
#include "promise/promise_rules.h"
#include "promise/promise_store.h"
#include "session/account_words.h"
#include "session/session.h"
#include "session/today_looks.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PromiseToday)
};

QString keptName()
{
    return Text::tr("Mark as kept");
}

void keep(const TodayAct& on)
{
    Session& session = on.session;
    const auto promise = session.read(PromiseStore(session.db()).find(PromiseId(on.entry.item.row)));
    if (promise && *promise)
        session.run(
            promise::setState(**promise, PromiseState::Kept, session.today(), session.act()),
            Text::tr("“%1”: %2").arg(oneLine((*promise)->text, 40), stateText(PromiseState::Kept, session.words())),
            on.done);
}

} // namespace

extern const TodayLook kDuePromiseLook = {
    .source = u"promise", .icon = "message-square-heart", .actName = keptName, .act = keep, .place = accountPlace};

} // namespace tasuki
