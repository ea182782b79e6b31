// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/stored_words.h"

#include "account/account_store.h"
#include "account/stage.h"
#include "account/touch_tier.h"
#include "contact/contact_store.h"
#include "goal/goal.h"
#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "onboarding/onboarding.h"
#include "people/people_rules.h"
#include "renewal/renewal_store.h"
#include "revenue/rates.h"
#include "session/session.h"
#include "touchpoint/touchpoint_store.h"
#include "widgets/format.h"

#include <algorithm>
#include <span>

namespace tasuki {

namespace {

struct StoredWords {
    Q_DECLARE_TR_FUNCTIONS(storedWords)
};

/// The words for the codes of a column; none where it holds no codes.
std::span<const Term> termsOf(const QString& table, const QString& column)
{
    if (column == u"touch_tier" || column == u"tier")
        return kTierTerms;
    if (column == u"it_skill")
        return kItSkillTerms;
    if (column == u"motive")
        return kMotiveTerms;
    if (column == u"role" && table == u"contacts")
        return kContactRoleTerms;
    if (column == u"role" && table == u"key_roles")
        return kKeyRoleTerms;
    if (column == u"state")
        return kHandoffStateTerms;
    if (column == u"return_code" || column == u"reason_code")
        return kReturnReasonTerms;
    if (column == u"period_unit")
        return kPeriodTerms;
    if (column == u"call" || column == u"call_180" || column == u"call_90")
        return kCallTerms;
    if (column == u"outcome" && table == u"renewals")
        return kRenewalOutcomeTerms;
    if (column == u"status")
        return kGoalStatusTerms;
    if (column == u"outcome")
        return kOnboardingOutcomeTerms;
    if (column == u"specific" || column == u"measurable" || column == u"achievable" || column == u"relevant" || column == u"time_bound")
        return kAnswerTerms;
    return {};
}

template <typename List, typename Key>
QString nameOf(const Result<List>& list, Key id, const auto& textOf)
{
    if (!list)
        return {};
    const auto found = std::ranges::find_if(*list, [&](const auto& item) { return item.id == id; });
    return found == list->end() ? QString() : textOf(*found);
}

/// Empty where the column holds no id, or the id of what is gone.
QString nameOfId(Session& session, const QString& column, qint64 id)
{
    const TermLanguage words = session.words();
    if (column.endsWith(QLatin1String("member_id")) || column == u"reports_to" || column == u"ticked_by")
        return session.directory().memberName(MemberId(id));
    if (column.endsWith(QLatin1String("team_id")))
        return session.directory().teamName(TeamId(id));
    if (column.endsWith(QLatin1String("stage_id"))) {
        const auto at = size_t(id - 1);
        return id > 0 && at < std::size(kStageTerms) ? kStageTerms[at].text(words) : QString();
    }
    if (column == u"parent_id" || column == u"account_id") {
        const auto account = AccountStore(session.db()).find(AccountId(id));
        return account && *account ? (*account)->name : QString();
    }
    if (column.endsWith(QLatin1String("contact_id"))) {
        storage::Database& db = session.db();
        const auto contact = ContactStore(db).find(ContactId(id));
        return contact && *contact ? (*contact)->name : QString();
    }
    if (column == u"route_id")
        return nameOf(handoff::HandoffStore(session.db()).routes(), RouteId(id), [&](const Route& route) { return routeText(route, words); });
    if (column == u"kind_id")
        return nameOf(TouchpointStore(session.db()).kinds(), TouchpointKindId(id), [&](const TouchpointKind& kind) { return kindText(kind, words); });
    if (column == u"reason_id")
        return nameOf(renewal::RenewalStore(session.db()).reasons(), RowId(id), [&](const ChurnReason& reason) { return reasonText(reason, words); });
    return {};
}

} // namespace

QString storedText(Session& session, const QString& table, const QString& column, const Value& value)
{
    if (const auto* id = std::get_if<qint64>(&value)) {
        if (const QString name = nameOfId(session, column, *id); !name.isEmpty())
            return name;
        if (table != u"subscriptions" && column.endsWith(QLatin1String("_minor"))) // a contract row has a currency of its own
            return money(Amount::fromMinor(*id), session.baseCurrency());
        if (column == u"fte")
            return people::fteText(*id);
        if (column == u"rate_pico")
            return revenue::rateText(*id);
        if (column == u"active" || column == u"ticked" || column == u"required" || column == u"retired")
            return *id != 0 ? StoredWords::tr("Yes") : StoredWords::tr("No");
        return *id == 0 && column.endsWith(QLatin1String("_id")) ? absentText() : number(*id);
    }
    if (const auto* real = std::get_if<double>(&value))
        return QLocale().toString(*real);
    const auto* text = std::get_if<QString>(&value);
    if (!text || text->isEmpty())
        return absentText();
    if (const auto terms = termsOf(table, column); !terms.empty())
        return termText(terms, *text, session.words());
    const QDate day = text->size() == 10 ? QDate::fromString(*text, Qt::ISODate) : QDate();
    return day.isValid() ? dateNumeric(day) : *text;
}

} // namespace tasuki
