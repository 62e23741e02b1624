using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor UnusableVerbMember = Create(
        "SWA0390",
        Category.Swml,
        DiagnosticSeverity.Error,
        "Member cannot give verbs",
        "'{0}' {1}, so that its verbs cannot be part of the document; make it a static property, field or method without parameters that gives Verb, or a list or array of it");

    public static readonly DiagnosticDescriptor VerbBeforeAnswer = Create(
        "SWA0391",
        Category.Swml,
        DiagnosticSeverity.Error,
        "Verb needs an answered call",
        "'{0}' cannot be done before the call is answered, and the program would not start; move it to a member with [AfterAnswer]");

    public static readonly DiagnosticDescriptor AnswersByItself = Create(
        "SWA0392",
        Category.Swml,
        DiagnosticSeverity.Warning,
        "Verb answers the call by itself",
        "'{0}' answers the call by itself, before the agent does, so that the caller pays from here on; set '{1}', or move it to a member with [AfterAnswer]");

    public static readonly DiagnosticDescriptor SecondConversation = Create(
        "SWA0393",
        Category.Swml,
        DiagnosticSeverity.Error,
        "Agent has a second conversation",
        "'{0}' would be a second conversation beside the agent's own, and the program would not start; leave it out");

    public static readonly DiagnosticDescriptor CallFlowWithoutMain = Create(
        "SWA0394",
        Category.Swml,
        DiagnosticSeverity.Error,
        "Call flow has no beginning",
        "Call flow '{0}' has no section 'main', with which a document begins; add '[FlowSection] static Verb[] Main => […]'");

    public static readonly DiagnosticDescriptor DuplicateFlowSection = Create(
        "SWA0395",
        Category.Swml,
        DiagnosticSeverity.Error,
        "Two sections have one name",
        "Section '{0}' is there already, and the platform could do only one of the two; rename one with [FlowSection(\"…\")]");

    public static readonly DiagnosticDescriptor AgentAndCallFlow = Create(
        "SWA0396",
        Category.Swml,
        DiagnosticSeverity.Error,
        "Class is an agent and a call flow",
        "'{0}' is an agent, whose document has a conversation, and cannot be a call flow besides; remove [CallFlow], and put verbs around the conversation with [BeforeAnswer], [AfterAnswer] and [AfterAI]");

    public static readonly DiagnosticDescriptor VerbMemberOutOfPlace = Create(
        "SWA0397",
        Category.Swml,
        DiagnosticSeverity.Warning,
        "Verbs stand where nothing reads them",
        "Attribute [{0}] on '{1}' is read only in {2}, so that the verbs are never done; move the member there, or remove the attribute");

    /// <summary>Those that the reader finds.</summary>
    public static readonly DiagnosticDescriptor[] OfCallFlows =
        [UnusableVerbMember, CallFlowWithoutMain, DuplicateFlowSection, AgentAndCallFlow, VerbMemberOutOfPlace];
}
