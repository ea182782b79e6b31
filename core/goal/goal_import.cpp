// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "goal/goal_rules.h"
#include "import/rule_import.h"

namespace tasuki {

namespace {

/// A goal is found by its service and title, whatever their case and width.
class GoalImportRule final : public imports::ImportRule<Goal> {
public:
    explicit GoalImportRule(storage::Database& db)
        : m_statuses(db.prepare(
            storage::selectOf(tableInfo<GoalStatusChange>(), "WHERE t.goal_id = ?1 ORDER BY t.day, t.id").constData()))
    {}

    Key key(const Goal& goal) const override
    {
        const QString title = keyFold(goal.title);
        return {title.isEmpty() ? QString() : keyFold(goal.service) + QChar(0) + title, "title"};
    }

    void index(const Goal& present) override { m_present.insert(hashOf(present), present.id.value()); }

    qint64 find(imports::ImportRow&, const Goal& wanted) override
    {
        const qint64* id = m_present.find(hashOf(wanted));
        return id ? *id : 0;
    }

    Goal cleaned(Goal goal) const override { return goal::cleaned(std::move(goal)); }

    void complete(Goal& wanted, const Goal* before, const Given& given) const override
    {
        if (before && !given.isFilled("status"))
            wanted.status = before->status; // neither the status nor its day is ever cleared
        if (!given.isFilled("status_on"))
            wanted.statusOn = {};
    }

    bool isSame(const Goal& before, const Goal& wanted) const override
    {
        Goal dated = wanted;
        if (!dated.statusOn.isValid() && dated.status == before.status)
            dated.statusOn = before.statusOn;
        return dated == before;
    }

    Problems problems(const Goal* before, const Goal& wanted, const Act& act) override
    {
        Goal dated = wanted;
        dated.statusOn = goal::statusDay(before, wanted, act.today);
        return goal::problems(before, dated, {}, statusesOf(before), act);
    }

    Result<Edit> edit(const Goal* before, const Goal& wanted, const Act& act) override
    {
        if (before)
            return goal::change(*before, wanted, {}, statusesOf(before), act);
        auto added = goal::add(wanted, {}, act);
        return added ? Result<Edit>(std::move(added->edit)) : Result<Edit>(std::move(added).error());
    }

private:
    imports::KeyHash hashOf(const Goal& goal) const
    {
        return imports::keyHash(key(goal).text.toStdString(), quint64(goal.accountId.value()));
    }

    /// Of a goal that stands there; it is asked for a row once or twice.
    const std::vector<GoalStatusChange>& statusesOf(const Goal* goal)
    {
        const GoalId id = goal ? goal->id : GoalId();
        if (m_knownOf == id)
            return m_known;
        m_knownOf = id;
        m_known.clear();
        if (!goal)
            return m_known;
        m_statuses.bind(1, id);
        while (m_statuses.next())
            m_known.push_back(storage::readRow<GoalStatusChange>(m_statuses));
        return m_known;
    }

    storage::Statement m_statuses;
    GoalId m_knownOf;
    std::vector<GoalStatusChange> m_known;
    imports::KeyMap m_present;
};

} // namespace

std::unique_ptr<imports::KindImport> makeGoalImport(imports::ImportSession& session)
{
    return std::make_unique<imports::RuleImport<Goal>>(session, std::make_unique<GoalImportRule>(session.db()));
}

} // namespace tasuki
