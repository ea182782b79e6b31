// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/settling.h"

#include "edit/edit.h"
#include "import/waiting_store.h"
#include "session/session.h"
#include "widgets/format.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

struct SettlingWords {
    Q_DECLARE_TR_FUNCTIONS(settling)
};

QString textOf(const imports::RetryOutcome& outcome)
{
    QStringList parts;
    if (outcome.imported > 0)
        parts += SettlingWords::tr("%Ln row(s) that waited have come in.", nullptr, int(outcome.imported));
    if (!outcome.errors.empty())
        parts += SettlingWords::tr("%Ln row(s) can't come in (row %1: %2)", nullptr, int(outcome.errors.size()))
                     .arg(number(outcome.errors.front().row), outcome.errors.front().reason);
    return parts.join(u' ');
}

} // namespace

Settled settleBehind(Session& session, const Edit& done)
{
    return imports::namesAccount(done) ? settleAll(session) : Settled();
}

Settled settleAll(Session& session)
{
    const auto outcome = imports::settleWaiting(session.db(), session.act(), session.words());
    if (!outcome) {
        session.sayError(outcome.error()); // the act itself is done
        return {};
    }
    if (!outcome->importIds.empty())
        session.workspace().announceEverything();
    return {outcome->importIds, textOf(*outcome)};
}

Result<void> unsettle(Session& session, std::vector<qint64>& imports)
{
    if (imports.empty())
        return {};
    const std::vector<qint64> latestFirst(imports.rbegin(), imports.rend());
    TASUKI_TRY(imports::Importer(session.db()).undo(latestFirst, session.act()));
    imports.clear();
    session.workspace().announceEverything();
    return {};
}

} // namespace tasuki
