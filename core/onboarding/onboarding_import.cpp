// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "import/rule_import.h"
#include "onboarding/onboarding_rules.h"

namespace tasuki {

namespace {

/// A record is found by its service, whatever the case and width.
class OnboardingImportRule final : public imports::ImportRule<Onboarding> {
public:
    explicit OnboardingImportRule(storage::Database& db)
        : m_versions(storage::readRows<SuccessCriteria>(db, "ORDER BY t.version"))
    {}

    Key key(const Onboarding& onboarding) const override
    {
        const QString service = keyFold(onboarding.service);
        return {QStringLiteral("=") + service, service.isEmpty() ? "account_id" : "service"};
    }

    void index(const Onboarding& present) override { m_present.insert(hashOf(present), present.id.value()); }

    qint64 find(imports::ImportRow&, const Onboarding& wanted) override
    {
        const qint64* id = m_present.find(hashOf(wanted));
        return id ? *id : 0;
    }

    Onboarding cleaned(Onboarding onboarding) const override { return onboarding::cleaned(std::move(onboarding)); }
    void complete(Onboarding&, const Onboarding*, const Given&) const override {}

    Problems problems(const Onboarding* before, const Onboarding& wanted, const Act& act) override
    {
        return onboarding::problems(before, wanted, {}, m_versions, act.today);
    }

    Result<Edit> edit(const Onboarding* before, const Onboarding& wanted, const Act& act) override
    {
        if (before)
            return onboarding::change(*before, wanted, {}, m_versions, act);
        auto added = onboarding::add(wanted, {}, m_versions, act);
        return added ? Result<Edit>(std::move(added->edit)) : Result<Edit>(std::move(added).error());
    }

private:
    imports::KeyHash hashOf(const Onboarding& onboarding) const
    {
        return imports::keyHash(key(onboarding).text.toStdString(), quint64(onboarding.accountId.value()));
    }

    std::vector<SuccessCriteria> m_versions;
    imports::KeyMap m_present;
};

} // namespace

std::unique_ptr<imports::KindImport> makeOnboardingImport(imports::ImportSession& session)
{
    return std::make_unique<imports::RuleImport<Onboarding>>(session,
                                                             std::make_unique<OnboardingImportRule>(session.db()));
}

} // namespace tasuki
