// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/merge_form.h"

#include "kind/kind.h"
#include "report/merge_source.h"
#include "session/account_field.h"
#include "session/account_rows.h"
#include "session/form.h"
#include "widgets/card.h"
#include "widgets/format.h"
#include "workspace/account_merge.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QTimer>

#include <chrono>
#include <optional>

namespace tasuki {

namespace {

using namespace std::chrono_literals;

/// Not while somebody types a name of which the beginning is an account, too.
constexpr auto kPause = 150ms;

class MergeForm final : public Form {
    Q_DECLARE_TR_FUNCTIONS(MergeForm)
public:
    MergeForm(Session& session, AccountId account, AccountId other, std::function<void(AccountId)> merged,
              QWidget* parent);
    void accept() override;

private:
    struct Wanted {
        AccountId gone;
        AccountId stays;
    };
    struct Preview {
        MergePlan plan;
        report::MergeEffect effect;
    };
    QString nameOf(AccountId account) const;
    std::optional<Wanted> wanted() const;
    Result<Preview> preview(const Wanted& of) const;
    QString counts(const std::vector<MergePlan::Count>& counts) const;
    QString sentences(const Preview& found, const Wanted& of) const;
    void nameChoices();
    void look();

    const AccountId m_self;
    const std::function<void(AccountId)> m_merged;
    AccountField* m_other;
    QComboBox* m_stays;
    TextLabel* m_preview;
    QCheckBox* m_giveUp;
    QTimer m_pause;
};

MergeForm::MergeForm(Session& session, AccountId account, AccountId other, std::function<void(AccountId)> merged,
                     QWidget* parent)
    : Form(session, QStringLiteral("merge"), {}, parent), m_self(account), m_merged(std::move(merged))
{
    setObjectName(QStringLiteral("account.mergeForm"));
    setWindowTitle(tr("Merge: %1").arg(nameOf(account)));
    m_other = this->account("other", tr("With the account"), other, account);
    m_stays = whole(box("stays", tr("Account that stays")));
    m_preview = note("preview", {});
    m_giveUp = named(new QCheckBox(tr("Give up what contradicts"), this), "giveUp", {});
    place(m_giveUp, {}, Width::Whole);
    nameChoices();
    foot(tr("Merge the accounts"), QStringLiteral("account.merge/%1").arg(account.value()));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    QObject::connect(&m_pause, &QTimer::timeout, this, [this] { look(); });
    QObject::connect(m_other, &QLineEdit::textChanged, this, [this] {
        nameChoices();
        m_pause.start();
    });
    QObject::connect(m_stays, &QComboBox::currentIndexChanged, this, [this] { look(); });
    look();
    m_other->setFocus();
    m_other->selectAll();
}

QString MergeForm::nameOf(AccountId account) const
{
    const AccountRow* row = AccountRows::of(session()).find(account);
    return row ? oneLine(row->account().name, 40) : QString();
}

/// The other one stays, unless it is chosen otherwise: one comes here from the account that is one too many.
void MergeForm::nameChoices()
{
    const AccountId other = m_other->typedAccount();
    const QSignalBlocker quiet(m_stays);
    const int chosen = std::max(0, m_stays->currentIndex());
    m_stays->clear();
    m_stays->addItem(other.isValid() ? nameOf(other) : tr("The other account"));
    m_stays->addItem(nameOf(m_self));
    m_stays->setCurrentIndex(chosen);
}

std::optional<MergeForm::Wanted> MergeForm::wanted() const
{
    const AccountId other = m_other->typedAccount();
    if (!other.isValid())
        return std::nullopt;
    return m_stays->currentIndex() == 0 ? Wanted{m_self, other} : Wanted{other, m_self};
}

Result<MergeForm::Preview> MergeForm::preview(const Wanted& of) const
{
    auto plan = planMerge(session().db(), of.gone, of.stays, session().words(), session().act());
    if (!plan)
        return plan.error();
    auto effect = report::mergeEffect(session().db(), *plan, of.gone, of.stays, session().today());
    if (!effect)
        return effect.error();
    return Preview{*std::move(plan), *std::move(effect)};
}

QString MergeForm::counts(const std::vector<MergePlan::Count>& counts) const
{
    QStringList parts;
    for (const MergePlan::Count& count : counts)
        parts += kindOf(count.entity)->name.text(session().words()) + u' ' + number(count.rows);
    return parts.join(QStringLiteral(" · "));
}

QString MergeForm::sentences(const Preview& found, const Wanted& of) const
{
    QStringList lines;
    if (!found.plan.moved.empty())
        lines += tr("Moves to “%1”: %2").arg(nameOf(of.stays), counts(found.plan.moved));
    if (!found.plan.dropped.empty())
        lines += tr("Given up of “%1”: %2").arg(nameOf(of.gone), counts(found.plan.dropped));
    lines += found.plan.differences;
    lines += found.plan.contradictions;
    if (!found.effect.months.empty())
        lines += tr("Metrics of %Ln month(s) that are over change (%1 to %2): two accounts become one.", nullptr,
                    int(found.effect.months.size()))
                     .arg(found.effect.months.front().toString(), found.effect.months.back().toString());
    lines += tr("Its keys stay: files that still have “%1” find “%2”.").arg(nameOf(of.gone), nameOf(of.stays));
    return lines.join(u'\n');
}

void MergeForm::look()
{
    m_pause.stop();
    const auto of = wanted();
    const auto found = of ? std::optional(preview(*of)) : std::nullopt;
    const bool isKnown = found && *found;
    setShown(m_giveUp, isKnown && !(*found)->plan.contradictions.isEmpty());
    if (!of)
        return m_preview->setText(tr("Choose the account that is the same customer."));
    if (!*found)
        return m_preview->setText((*found).error().text);
    m_preview->setText(
        ((*found)->effect.findings.isEmpty()
             ? sentences(**found, *of)
             : ((*found)->effect.findings + QStringList(tr("The two accounts can't be merged as they are.")))
                   .join(u'\n')));
}

void MergeForm::accept()
{
    const auto of = wanted();
    if (!of)
        return say(tr("Choose one of the accounts."), m_other);
    const auto found = preview(*of);
    if (!found)
        return say(found.error().text, m_other);
    look(); // what is asked now is what is seen
    if (!found->effect.findings.isEmpty())
        return say(tr("The two accounts can't be merged as they are."), m_other);
    if (!found->plan.contradictions.isEmpty() && !m_giveUp->isChecked())
        return say(tr("Change the rows that contradict, or give those of “%1” up.").arg(nameOf(of->gone)), m_giveUp);
    store(found->plan.edit, tr("“%1” is part of “%2” now.").arg(nameOf(of->gone), nameOf(of->stays)),
          [merged = m_merged, stays = of->stays] { merged(stays); });
}

} // namespace

void openMergeForm(Session& session, QWidget* parent, AccountId account, AccountId other,
                   std::function<void(AccountId)> merged)
{
    (new MergeForm(session, account, other, std::move(merged), parent))->open();
}

} // namespace tasuki
