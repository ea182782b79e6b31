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
        readStatuses(before);
        Goal dated = wanted;
        dated.statusOn = goal::statusDay(before, wanted, act.today);
        return goal::problems(before, dated, {}, m_known, act);
    }

    Result<Edit> edit(const Goal* before, const Goal& wanted, const Act& act) override
    {
        if (before)
            return goal::change(*before, wanted, {}, m_known, act);
        auto added = goal::add(wanted, {}, act);
        return added ? Result<Edit>(std::move(added->edit)) : Result<Edit>(std::move(added).error());
    }

private:
    imports::KeyHash hashOf(const Goal& goal) const
    {
        return imports::keyHash(key(goal).text.toStdString(), quint64(goal.accountId.value()));
    }

    void readStatuses(const Goal* goal)
    {
        m_known.clear();
        if (!goal)
            return;
        m_statuses.bind(1, goal->id);
        while (m_statuses.next())
            m_known.push_back(storage::readRow<GoalStatusChange>(m_statuses));
    }

    storage::Statement m_statuses;
    std::vector<GoalStatusChange> m_known; ///< of the goal that was judged last
    imports::KeyMap m_present;
};

} // namespace

std::unique_ptr<imports::KindImport> makeGoalImport(imports::ImportSession& session)
{
    return std::make_unique<imports::RuleImport<Goal>>(session, std::make_unique<GoalImportRule>(session.db()));
}

} // namespace tasuki
