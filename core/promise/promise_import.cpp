// SPDX-License-Identifier: GPL-3.0-or-later
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
        return {promise.text.trimmed().isEmpty() ? QString() : textKey(promise), "text"};
    }

    void index(const Promise& present) override
    {
        addByText(m_byText, present);
        if (present.externalKey.isEmpty())
            addByText(m_keyless, present);
        else
            m_byKey.insert(hashOf(present, key(present).text), present.id.value());
    }

    qint64 find(imports::ImportRow& row, const Promise& wanted) override
    {
        const bool hasKey = !wanted.externalKey.trimmed().isEmpty();
        if (hasKey)
            if (const qint64* id = m_byKey.find(hashOf(wanted, key(wanted).text)))
                return m_claims.take(row, *id, row.fieldOf(u"external_id"));
        const imports::KeyHash text = hashOf(wanted, textKey(wanted));
        const qint64* id = m_keyless.find(text);
        if (!id && !hasKey)
            id = m_byText.find(text);
        if (!id)
            return 0;
        if (*id != kAmbiguous)
            return m_claims.take(row, *id, row.fieldOf(u"text"));
        row.error(row.fieldOf(u"text"),
                  imports::Text::tr("several promises of this account have this text and day; enter the external_id"));
        return 0;
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
    static constexpr qint64 kAmbiguous = -1;

    static void addByText(imports::KeyMap& map, const Promise& present)
    {
        const auto found = map.insert(hashOf(present, textKey(present)), present.id.value());
        if (!found.added)
            found.value = kAmbiguous;
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
    imports::KeyMap m_byKey;
    imports::KeyMap m_byText;
    imports::KeyMap m_keyless; ///< those of m_byText that have no key
    imports::Claims m_claims;
};

} // namespace

std::unique_ptr<imports::KindImport> makePromiseImport(imports::ImportSession& session)
{
    return std::make_unique<imports::RuleImport<Promise>>(session,
                                                          std::make_unique<PromiseImportRule>(session.request().today));
}

} // namespace tasuki
