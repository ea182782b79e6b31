// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/rule_import.h"
#include "promise/promise_rules.h"

namespace tasuki {

namespace {

/// A promise is found by the source's key; else by its text and the day on which it was made.
class PromiseImportRule final : public imports::ImportRule<Promise> {
public:
    explicit PromiseImportRule(QDate today) : m_today(today) {}

    Key key(const Promise& promise) const override
    {
        const QString external = promise.externalKey.trimmed();
        if (!external.isEmpty())
            return {QStringLiteral("@") + external, "external_key"};
        const QString text = promise.text.trimmed();
        return {text.isEmpty() ? QString() : promise.madeOn.toString(Qt::ISODate) + u' ' + text, "text"};
    }

    void index(const Promise& present) override { m_present.insert(hashOf(present), present.id.value()); }

    qint64 find(imports::ImportRow&, const Promise& wanted) override
    {
        const qint64* id = m_present.find(hashOf(wanted));
        return id ? *id : 0;
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
        if (wanted.state == PromiseState::Open && !given.isFilled("decided_on"))
            wanted.decidedOn = {};
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
    imports::KeyHash hashOf(const Promise& promise) const
    {
        return imports::keyHash(key(promise).text.toStdString(), quint64(promise.accountId.value()));
    }

    QDate m_today;
    imports::KeyMap m_present;
};

} // namespace

std::unique_ptr<imports::KindImport> makePromiseImport(imports::ImportSession& session)
{
    return std::make_unique<imports::RuleImport<Promise>>(session,
                                                          std::make_unique<PromiseImportRule>(session.request().today));
}

} // namespace tasuki
