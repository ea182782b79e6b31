// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/talk_store.h"

#include "storage/failure.h"
#include "storage/rows.h"

namespace tasuki::handoff {

using storage::attempt;
using storage::readOne;
using storage::readRows;

Result<std::vector<HandoffQuestion>> TalkStore::questions(HandoffId handoff) const
{
    return attempt([&] { return readRows<HandoffQuestion>(m_db, "WHERE t.handoff_id = ?1 ORDER BY t.id", handoff); });
}

Result<std::vector<HandoffQuestion>> TalkStore::questionsOfAccount(AccountId account) const
{
    return attempt([&] { return readRows<HandoffQuestion>(m_db, "WHERE t.account_id = ?1 ORDER BY t.id", account); });
}

Result<std::vector<HandoffQuestion>> TalkStore::openQuestions() const
{
    return attempt([&] {
        return readRows<HandoffQuestion>(m_db, "WHERE t.answer = '' AND (SELECT h.state FROM handoffs AS h"
                                               " WHERE h.id = t.handoff_id) <> 'cancelled' ORDER BY t.asked_on, t.id");
    });
}

Result<std::optional<HandoffQuestion>> TalkStore::question(RowId question) const
{
    return attempt([&] { return readOne<HandoffQuestion>(m_db, "WHERE t.id = ?1", question); });
}

Result<std::optional<HandoffSynthesis>> TalkStore::synthesis(HandoffId handoff) const
{
    return attempt([&] { return readOne<HandoffSynthesis>(m_db, "WHERE t.id = ?1", handoff); });
}

Result<std::vector<HandoffSynthesis>> TalkStore::openSyntheses() const
{
    return attempt(
        [&] { return readRows<HandoffSynthesis>(m_db, "WHERE t.verdict = 'open' ORDER BY t.written_on, t.id"); });
}

Result<std::optional<HandoffRating>> TalkStore::rating(HandoffId handoff) const
{
    return attempt([&] { return readOne<HandoffRating>(m_db, "WHERE t.id = ?1", handoff); });
}

Result<std::vector<Handoff>> TalkStore::unrated(QDate since) const
{
    return attempt([&] {
        return readRows<Handoff>(m_db,
                                 "WHERE t.state IN ('accepted', 'closed') AND t.accepted_on >= ?1"
                                 " AND NOT EXISTS (SELECT 1 FROM handoff_ratings AS r WHERE r.id = t.id)"
                                 " ORDER BY t.accepted_on, t.id",
                                 since);
    });
}

Result<QHash<HandoffId, Said>> TalkStore::said() const
{
    return attempt([&] {
        QHash<HandoffId, Said> all;
        auto rows =
            m_db.prepare("SELECT handoff_id, count(*), sum(answer = '') FROM handoff_questions GROUP BY handoff_id");
        while (rows.next()) {
            Said& said = all[rows.id<HandoffId>(0)];
            said.questions = int(rows.integer(1));
            said.openQuestions = int(rows.integer(2));
        }
        for (const HandoffSynthesis& synthesis : readRows<HandoffSynthesis>(m_db, "ORDER BY t.id"))
            all[synthesis.handoffId].synthesis = synthesis.verdict;
        for (const HandoffRating& rating : readRows<HandoffRating>(m_db, "ORDER BY t.id"))
            all[rating.handoffId].rating = rating;
        return all;
    });
}

} // namespace tasuki::handoff
