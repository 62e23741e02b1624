using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor UnusableVerbMember = Create(
        "SWA0390",
        Category.Swml,
        DiagnosticSeverity.Error,
        "Member cannot provide verbs",
        "'{0}' {1}, so its verbs cannot be part of the document; make it a static property, field or method without parameters "
        + "that returns Verb, or a list or array of Verb");

    public static readonly DiagnosticDescriptor VerbBeforeAnswer = Create(
        "SWA0391",
        Category.Swml,
        DiagnosticSeverity.Error,
        "Verb needs an answered call",
        "Verb '{0}' cannot run before the call is answered, so the program does not start; move it to a member with [AfterAnswer]");

    public static readonly DiagnosticDescriptor AnswersByItself = Create(
        "SWA0392",
        Category.Swml,
        DiagnosticSeverity.Warning,
        "Verb answers the call before the agent",
        "Verb '{0}' answers the call before the agent does, so the caller pays from then on; set '{1}' or move it to a member with "
        + "[AfterAnswer]");

    public static readonly DiagnosticDescriptor SecondConversation = Create(
        "SWA0393",
        Category.Swml,
        DiagnosticSeverity.Error,
        "Agent has a second conversation",
        "Verb '{0}' adds a second conversation to the agent's document, so the program does not start; remove it");

    public static readonly DiagnosticDescriptor CallFlowWithoutMain = Create(
        "SWA0394",
        Category.Swml,
        DiagnosticSeverity.Error,
        "Call flow has no section 'main'",
        "Call flow '{0}' has no section 'main', with which a document begins; add '[FlowSection] static Verb[] Main => […]'");

    public static readonly DiagnosticDescriptor DuplicateFlowSection = Create(
        "SWA0395",
        Category.Swml,
        DiagnosticSeverity.Error,
        "Two sections have the same name",
        "Two sections are named '{0}', so the platform could run only one of them; rename one of them with [FlowSection(\"…\")]");

    public static readonly DiagnosticDescriptor AgentAndCallFlow = Create(
        "SWA0396",
        Category.Swml,
        DiagnosticSeverity.Error,
        "Class is both an agent and a call flow",
        "Class '{0}' is both an agent and a call flow, but a document with a conversation cannot be a call flow; remove "
        + "[CallFlow], and add verbs around the conversation with [BeforeAnswer], [AfterAnswer] and [AfterAI]");

    public static readonly DiagnosticDescriptor VerbMemberOutOfPlace = Create(
        "SWA0397",
        Category.Swml,
        DiagnosticSeverity.Warning,
        "Verb attribute is out of place",
        "Attribute [{0}] on '{1}' takes effect only in {2}, so the verbs never run; move the member there or remove the attribute");

    /// <summary>The rules that the parser reports.</summary>
    public static readonly DiagnosticDescriptor[] OfCallFlows =
        [UnusableVerbMember, CallFlowWithoutMain, DuplicateFlowSection, AgentAndCallFlow, VerbMemberOutOfPlace];
}
