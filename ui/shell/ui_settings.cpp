// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ui_settings.h"

#include <QSettings>

#include <algorithm>
#include <iterator>

namespace tasuki {

namespace {
const QString kTheme = QStringLiteral("look/theme");
const QString kLanguage = QStringLiteral("look/language");
const QString kGeometry = QStringLiteral("window/geometry");
const QString kDensity = QStringLiteral("look/density");
const QString kScale = QStringLiteral("look/scale");
const QString kColumns = QStringLiteral("columns/");
const QString kSeen = QStringLiteral("seen/");
const QString kChoice = QStringLiteral("choice/");
} // namespace

ThemeMode UiSettings::theme() const
{
    return Theme::fromString(m_settings.value(kTheme).toString());
}

void UiSettings::setTheme(ThemeMode mode)
{
    m_settings.setValue(kTheme, Theme::toString(mode));
}

QString UiSettings::language() const
{
    return m_settings.value(kLanguage, QStringLiteral("system")).toString();
}

void UiSettings::setLanguage(const QString& code)
{
    m_settings.setValue(kLanguage, code);
}

QByteArray UiSettings::geometry() const
{
    return m_settings.value(kGeometry).toByteArray();
}

void UiSettings::setGeometry(const QByteArray& geometry)
{
    m_settings.setValue(kGeometry, geometry);
}

QString UiSettings::choice(const QString& name) const
{
    return m_settings.value(kChoice + name).toString();
}

void UiSettings::setChoice(const QString& name, const QString& code)
{
    m_settings.setValue(kChoice + name, code);
}

int UiSettings::scale() const
{
    const int percent = m_settings.value(kScale, 100).toInt();
    return std::ranges::find(kScales, percent) == std::end(kScales) ? 100 : percent;
}

void UiSettings::setScale(int percent)
{
    m_settings.setValue(kScale, percent);
}

int UiSettings::density() const
{
    const int height = m_settings.value(kDensity, 36).toInt();
    return height == 28 || height == 44 ? height : 36;
}

void UiSettings::setDensity(int rowHeight)
{
    m_settings.setValue(kDensity, rowHeight);
}

std::vector<qint64> UiSettings::keptIds(const QString& list) const
{
    std::vector<qint64> ids;
    for (const QString& id : m_settings.value(kSeen + list).toStringList())
        ids.push_back(id.toLongLong());
    return ids;
}

void UiSettings::setKeptIds(const QString& list, const std::vector<qint64>& ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts += QString::number(id);
    m_settings.setValue(kSeen + list, texts);
}

QByteArray UiSettings::columns(const QString& list) const
{
    return m_settings.value(kColumns + list).toByteArray();
}

void UiSettings::setColumns(const QString& list, const QByteArray& state)
{
    m_settings.setValue(kColumns + list, state);
}

} // namespace tasuki
