// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/view.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace tasuki::revenue {

QString viewText(const View& view)
{
    QJsonArray where;
    for (const Filter& filter : view.filters)
        where.append(QJsonArray{QLatin1String(dimensionName(filter.dimension)), filter.value});
    QJsonObject object{{QStringLiteral("window"), QLatin1String(windowName(view.window))},
                       {QStringLiteral("where"), where}};
    if (view.window == Window::Span) {
        object.insert(QStringLiteral("from"), view.from.toString());
        object.insert(QStringLiteral("to"), view.to.toString());
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<View> viewOf(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto window = windowOf(object.value(QStringLiteral("window")).toString());
    if (!window)
        return std::nullopt;
    // What is not known here narrows the figures in a way that they would not have.
    QStringList known = {QStringLiteral("window"), QStringLiteral("where")};
    if (*window == Window::Span)
        known += {QStringLiteral("from"), QStringLiteral("to")};
    for (const QString& key : object.keys())
        if (!known.contains(key))
            return std::nullopt;
    if (const QJsonValue where = object.value(QStringLiteral("where")); !where.isArray() && !where.isUndefined())
        return std::nullopt;
    View view;
    view.window = *window;
    for (const QJsonValue pair : object.value(QStringLiteral("where")).toArray()) {
        const auto dimension = dimensionOf(pair.toArray().at(0).toString());
        if (!dimension || pair.toArray().size() != 2 || !pair.toArray().at(1).isString())
            return std::nullopt;
        view.filters.push_back({*dimension, pair.toArray().at(1).toString()});
    }
    if (view.window == Window::Span) {
        const auto from = Month::parse(object.value(QStringLiteral("from")).toString());
        const auto to = Month::parse(object.value(QStringLiteral("to")).toString());
        if (!from || !to || *from > *to)
            return std::nullopt;
        view.from = *from;
        view.to = *to;
    }
    return view;
}

} // namespace tasuki::revenue
