// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/looks.h"

#include "kind/kind.h"
#include "session/account_section.h"

namespace tasuki {

// Declared here and not included: this room lies below those of the pages.
AccountSection* makeGoalSection(Session& session, QWidget* parent);
std::vector<SectionCommand> goalCommands();
AccountSection* makeOnboardingSection(Session& session, QWidget* parent);
std::vector<SectionCommand> onboardingCommands();
AccountSection* makeTaskSection(Session& session, QWidget* parent);
std::vector<SectionCommand> taskCommands();
AccountSection* makePromiseSection(Session& session, QWidget* parent);
std::vector<SectionCommand> promiseCommands();
AccountSection* makeContactSection(Session& session, QWidget* parent);
std::vector<SectionCommand> contactCommands();
AccountSection* makeContractSection(Session& session, QWidget* parent);
std::vector<SectionCommand> contractCommands();
AccountSection* makeHandoffSection(Session& session, QWidget* parent);
std::vector<SectionCommand> handoffCommands();
AccountSection* makeUsageSection(Session& session, QWidget* parent);
AccountSection* makeSourceKeySection(Session& session, QWidget* parent);
std::vector<SectionCommand> sourceKeyCommands();
AccountSection* makeDetailsSection(Session& session, QWidget* parent);

namespace {

constexpr KindLook kLooks[] = {
    {.entity = Entity::Task, .icon = "list", .makeSection = makeTaskSection, .commands = taskCommands},
    {.entity = Entity::Promise, .icon = "circle-check", .makeSection = makePromiseSection, .commands = promiseCommands},
    {.entity = Entity::Goal, .icon = "target", .makeSection = makeGoalSection, .commands = goalCommands},
    {.entity = Entity::Onboarding,
     .icon = "flag",
     .makeSection = makeOnboardingSection,
     .commands = onboardingCommands},
    {.entity = Entity::Usage, .icon = "layout-dashboard", .makeSection = makeUsageSection},
    {.entity = Entity::Contact, .icon = "user", .makeSection = makeContactSection, .commands = contactCommands},
    {.entity = Entity::Subscription,
     .icon = "file-text",
     .makeSection = makeContractSection,
     .commands = contractCommands},
    {.entity = Entity::Handoff, .icon = "handshake", .makeSection = makeHandoffSection, .commands = handoffCommands},
    {.entity = Entity::SourceKey, .icon = "link", .makeSection = makeSourceKeySection, .commands = sourceKeyCommands},
    {.entity = Entity::Touchpoint, .icon = "calendar-days"},
    {.entity = Entity::Account, .icon = "building-2", .makeSection = makeDetailsSection},
};

} // namespace

std::span<const KindLook> kindLooks()
{
    return kLooks;
}

const char* iconOf(const Kind& kind)
{
    for (const KindLook& look : kLooks)
        if (look.entity == kind.entity())
            return look.icon;
    return "circle";
}

} // namespace tasuki
