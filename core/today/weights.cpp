// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/weights.h"

#include "base/texts.h"
#include "storage/failure.h"
#include "storage/rows.h"

#include <algorithm>

namespace tasuki::today {

namespace {

bool isWeight(int weight)
{
    return weight >= 0 && weight <= kMostWeight;
}

} // namespace

QString toText(const Weights& weights)
{
    QStringList parts;
    for (auto it = weights.begin(); it != weights.end(); ++it)
        parts.push_back(it.key() + u'=' + QString::number(it.value()));
    parts.sort();
    return parts.join(u';');
}

Weights weightsOf(QStringView text)
{
    Weights weights;
    for (const QStringView part : text.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype sign = part.indexOf(u'=');
        bool ok = false;
        const int weight = sign > 0 ? part.mid(sign + 1).toInt(&ok) : 0;
        if (ok && isWeight(weight))
            weights.insert(part.left(sign).toString(), weight);
    }
    return weights;
}

Result<Weights> readWeights(storage::Database& db)
{
    return storage::attempt([&] {
        const auto row = storage::readOne<SettingRow>(db, "WHERE t.id = ?1", kWeightsSetting);
        return row ? weightsOf(row->value) : Weights();
    });
}

Result<Edit> changeWeights(storage::Database& db, const Weights& weights, const Act& act)
{
    if (!std::ranges::all_of(weights, isWeight))
        return invalid(TodayText::tr("Enter a weight between 0 and %1.").arg(kMostWeight));
    return storage::attempt([&] {
        const auto row = storage::readOne<SettingRow>(db, "WHERE t.id = ?1", kWeightsSetting);
        const SettingRow wanted{kWeightsSetting, QStringLiteral("today_weights"), toText(weights)};
        Edit edit(QStringLiteral("setting.todayWeights"), act);
        if (row)
            edit.update(*row, wanted);
        else if (!weights.isEmpty())
            edit.insert(wanted);
        return edit;
    });
}

} // namespace tasuki::today
