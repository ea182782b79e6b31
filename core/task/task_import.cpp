// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/rows_by_key.h"
#include "import/rule_import.h"
#include "task/task_rules.h"
#include "task/task_todos.h"

#include <QSet>

namespace tasuki {

namespace {

/// A task is found by the source's key, whatever its account; else by its account, title and due date. One that was
/// made here has no key, and in calendar files one that is made of its id.
class TaskImportRule final : public imports::ImportRule<Task> {
public:
    explicit TaskImportRule(QDate today) : m_today(today) {}

    Key key(const Task& task) const override
    {
        const QString external = task.externalKey.trimmed();
        if (!external.isEmpty())
            return {QStringLiteral("@") + external, "external_key", false};
        return {task.title.trimmed().isEmpty() ? QString() : textKey(task), "title", true, true};
    }

    void index(const Task& present) override
    {
        m_present.index(present.id.value(), namesOf(present));
        if (present.externalKey.isEmpty())
            m_own.insert(present.id.value());
    }

    qint64 find(imports::ImportRow& row, const Task& wanted) override
    {
        if (const qint64 own = task::taskOfUid(wanted.externalKey.trimmed()); own != 0 && m_own.contains(own))
            return m_present.claim(row, own, row.fieldOf(u"external_id"));
        return m_present.find(
            row, namesOf(wanted), row.fieldOf(u"external_id"), row.fieldOf(u"title"),
            imports::Text::tr("several tasks of this account have this title and due date; enter the external_id"));
    }

    Task cleaned(Task task) const override { return task::cleaned(std::move(task), m_today); }

    void complete(Task& wanted, const Task* before, const Given& given) const override
    {
        if (!before) {
            // Systems that have no state say when it was done.
            if (given.isFilled("done_on") && !given.isFilled("state"))
                wanted.state = TaskState::Done;
            return;
        }
        if (!given.isFilled("state")) // a state is never cleared
            wanted.state = given.isFilled("done_on") ? TaskState::Done : before->state;
        if (!given.isFilled("priority"))
            wanted.priority = before->priority;
        if (!given.isFilled("source"))
            wanted.source = before->source;
        if (given.isEmpty("external_key"))
            wanted.externalKey = before->externalKey; // nor is a key
        if (wanted.externalKey.trimmed() == task::ownUid(before->id.value()))
            wanted.externalKey.clear();
        // The day and the person stay as long as it is closed as before.
        const bool isClosedAsBefore = wanted.state == before->state && wanted.state != TaskState::Open;
        if (!given.isFilled("done_on"))
            wanted.doneOn = isClosedAsBefore ? before->doneOn : QDate();
        if (!given.isFilled("done_by"))
            wanted.doneById = isClosedAsBefore ? before->doneById : MemberId();
    }

    Problems problems(const Task*, const Task& wanted, const Act& act) override
    {
        return task::problems(wanted, act.today);
    }

    Result<Edit> edit(const Task* before, const Task& wanted, const Act& act) override
    {
        if (before)
            return task::change(*before, wanted, act);
        auto added = task::add(wanted, act);
        return added ? Result<Edit>(std::move(added->edit)) : Result<Edit>(std::move(added).error());
    }

private:
    static QString textKey(const Task& task) { return task.due.toString(Qt::ISODate) + u' ' + task.title.trimmed(); }

    imports::RowsByKey::Names namesOf(const Task& task) const
    {
        const Key named = key(task);
        const auto hashOf = [&](const QString& text, bool isOfAccount) {
            return imports::keyHash(text.toStdString(), isOfAccount ? quint64(task.accountId.value()) : 0);
        };
        return {named.isOfAccount ? std::nullopt : std::optional(hashOf(named.text, false)),
                hashOf(textKey(task), true)};
    }

    QDate m_today;
    imports::RowsByKey m_present;
    QSet<qint64> m_own; ///< tasks that have no key of another system
};

} // namespace

std::unique_ptr<imports::KindImport> makeTaskImport(imports::ImportSession& session)
{
    return std::make_unique<imports::RuleImport<Task>>(session,
                                                       std::make_unique<TaskImportRule>(session.request().today));
}

} // namespace tasuki
