// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/weights_form.h"

#include "session/form.h"
#include "session/session.h"
#include "today/today_queue.h"

#include <QCoreApplication>
#include <QLineEdit>

#include <vector>

namespace tasuki {

namespace {

class WeightsForm final : public Form {
    Q_DECLARE_TR_FUNCTIONS(WeightsForm)
public:
    WeightsForm(Session& session, QWidget* parent);
    void accept() override;

private:
    std::vector<std::pair<const today::Source*, QLineEdit*>> m_weights;
};

WeightsForm::WeightsForm(Session& session, QWidget* parent)
    : Form(session, QStringLiteral("weights"), tr("Order of Today"), parent)
{
    setObjectName(QStringLiteral("weights.dialog"));
    note("note", tr("The heavier, the higher in the list. Each business day overdue adds %1, up to %2.")
                     .arg(today::kLateADay)
                     .arg(today::kMostLate));
    today::Weights present;
    need(present, today::readWeights(session.db()));
    block();
    for (const today::Source* source : today::sources()) {
        const QString code = QString::fromUtf16(source->code);
        m_weights.emplace_back(source, count(code.toLatin1().constData(), source->name.text(session.words()),
                                             present.value(code, source->weight),
                                             tr("Enter a weight between 0 and %1.").arg(today::kMostWeight)));
    }
    foot(tr("Save"), QStringLiteral("today.weights"));
    m_weights.front().second->setFocus();
}

void WeightsForm::accept()
{
    // Those of sources that this version does not know stay.
    auto present = session().read(today::readWeights(session().db()));
    if (!present)
        return;
    today::Weights weights = std::move(*present);
    for (const auto& [source, edit] : m_weights) {
        const QString code = QString::fromUtf16(source->code);
        const int weight = countIn(*edit).value_or(source->weight);
        if (weight != source->weight)
            weights.insert(code, weight);
        else
            weights.remove(code);
    }
    store(today::changeWeights(session().db(), weights, session().act()), tr("Order of Today changed."));
}

} // namespace

void openWeightsForm(Session& session, QWidget* parent)
{
    (new WeightsForm(session, parent))->open();
}

} // namespace tasuki
