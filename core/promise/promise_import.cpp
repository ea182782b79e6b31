// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/rows_by_key.h"
#include "import/rule_import.h"
#include "promise/promise_rules.h"

namespace tasuki {

namespace {

/// A promise is found by the source's key; else by its text and the day on which it was made, for which one with
/// another key is another promise.
class PromiseImportRule final : public imports::ImportRule<Promise> {
public:
    explicit PromiseImportRule(QDate today) : m_today(today) {}

    Key key(const Promise& promise) const override
    {
        const QString external = promise.externalKey.trimmed();
        if (!external.isEmpty())
            return {QStringLiteral("@") + external, "external_key"};
        return {promise.text.trimmed().isEmpty() ? QString() : textKey(promise), "text", true, true};
    }

    void index(const Promise& present) override { m_present.index(present.id.value(), namesOf(present)); }

    qint64 find(imports::ImportRow& row, const Promise& wanted) override
    {
        return m_present.find(
            row, namesOf(wanted), row.fieldOf(u"external_id"), row.fieldOf(u"text"),
            imports::Text::tr("several promises of this account have this text and day; enter the external_id"));
    }

    Promise cleaned(Promise promise) const override { return promise::cleaned(std::move(promise), m_today); }

    void complete(Promise& wanted, const Promise* before, const Given& given) const override
    {
        if (!before)
            return;
        if (!given.isFilled("state"))
            wanted.state = before->state; // a state is never cleared
        if (given.isEmpty("external_key"))
            wanted.externalKey = before->externalKey; // nor is a key
        // The day of a decision stays as long as the decision does.
        const bool isDecidedAsBefore = wanted.state == before->state && wanted.state != PromiseState::Open;
        if (!given.isFilled("decided_on"))
            wanted.decidedOn = isDecidedAsBefore ? before->decidedOn : QDate();
    }

    Problems problems(const Promise* before, const Promise& wanted, const Act& act) override
    {
        return promise::problems(before, wanted, act.today);
    }

    Result<Edit> edit(const Promise* before, const Promise& wanted, const Act& act) override
    {
        if (before)
            return promise::change(*before, wanted, act);
        auto added = promise::add(wanted, act);
        return added ? Result<Edit>(std::move(added->edit)) : Result<Edit>(std::move(added).error());
    }

private:
    imports::RowsByKey::Names namesOf(const Promise& promise) const
    {
        const bool hasKey = !promise.externalKey.trimmed().isEmpty();
        return {hasKey ? std::optional(hashOf(promise, key(promise).text)) : std::nullopt,
                hashOf(promise, textKey(promise))};
    }

    static QString textKey(const Promise& promise)
    {
        return promise.madeOn.toString(Qt::ISODate) + u' ' + promise.text.trimmed();
    }
    static imports::KeyHash hashOf(const Promise& promise, const QString& key)
    {
        return imports::keyHash(key.toStdString(), quint64(promise.accountId.value()));
    }

    QDate m_today;
    imports::RowsByKey m_present;
};

} // namespace

std::unique_ptr<imports::KindImport> makePromiseImport(imports::ImportSession& session)
{
    return std::make_unique<imports::RuleImport<Promise>>(session,
                                                          std::make_unique<PromiseImportRule>(session.request().today));
}

} // namespace tasuki
