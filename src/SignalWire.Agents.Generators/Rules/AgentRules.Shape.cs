using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor NotPartial = Create(
        "SWA0101",
        Category.Agent,
        DiagnosticSeverity.Error,
        "Agent is not partial",
        "'{0}' must be partial, so that the document and the tools of agent '{1}' can be generated into it; add 'partial'");

    public static readonly DiagnosticDescriptor UnsupportedAgentKind = Create(
        "SWA0102",
        Category.Agent,
        DiagnosticSeverity.Error,
        "Agent cannot be created",
        "'{0}' is {1}, so no instance of it can be made for a call; make it a class or record that is not");

    public static readonly DiagnosticDescriptor NoUsableConstructor = Create(
        "SWA0103",
        Category.Agent,
        DiagnosticSeverity.Error,
        "Agent has no usable constructor",
        "Agent '{0}' cannot be made for a call, because {1}; keep one constructor that takes services, or mark one with "
        + "[ActivatorUtilitiesConstructor]");

    public static readonly DiagnosticDescriptor UnsupportedService = Create(
        "SWA0120",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Tool parameter can be no service",
        "Parameter '{0}' of tool '{1}' {2}; take a class or an interface, and for its key a string, a number, an enum value or a type");

    public static readonly DiagnosticDescriptor UnreachableTool = Create(
        "SWA0121",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Inherited tool cannot be called",
        "Tool method '{0}' of '{1}' cannot be called on agent '{2}', because {3}");

    public static readonly DiagnosticDescriptor DuplicateToolName = Create(
        "SWA0104",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Two tools have one name",
        "Tool '{0}' is also the name of method '{1}', so a call could mean either; rename the method, or name the tool with [Tool(\"…\")]");

    public static readonly DiagnosticDescriptor MissingToolDescription = Create(
        "SWA0105",
        Category.Tool,
        DiagnosticSeverity.Warning,
        "Tool has no description",
        "Tool '{0}' has no description, so the model can only guess when to call it; {1}");

    public static readonly DiagnosticDescriptor MissingParameterDescription = Create(
        "SWA0106",
        Category.Tool,
        DiagnosticSeverity.Warning,
        "Tool parameter has no description",
        "Parameter '{0}' of tool '{1}' has no description, so the model can only guess what to pass; say it in <param name=\"{0}\">");

    public static readonly DiagnosticDescriptor InvalidToolName = Create(
        "SWA0107",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Tool name is refused by the platform",
        "Tool name '{0}' would be refused in a call; use letters of ASCII, digits and '_', and no digit first");

    public static readonly DiagnosticDescriptor GenericTool = Create(
        "SWA0108",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Tool is generic",
        "Tool '{0}' has type parameters, and nothing in a call says what they are; give the method fixed types");

    public static readonly DiagnosticDescriptor ByReferenceParameter = Create(
        "SWA0109",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Tool parameter is passed by reference",
        "Parameter '{0}' of tool '{1}' is passed by reference, but its value comes from JSON; remove '{2}'");

    public static readonly DiagnosticDescriptor MalformedDocComment = Create(
        "SWA0110",
        Category.Tool,
        DiagnosticSeverity.Warning,
        "Doc comment is not XML",
        "The doc comment of tool '{0}' is not well-formed XML, so the model sees none of it: {1}");

    public static readonly DiagnosticDescriptor ParameterNamesMeet = Create(
        "SWA0112",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Two parameters of a tool have one name",
        "Parameters '{0}' and '{1}' of tool '{2}' are both '{3}' for the model, which could pass only one of them; rename one");

    public static readonly DiagnosticDescriptor TooManyParameters = Create(
        "SWA0111",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Tool has too many parameters",
        "Tool '{0}' has {1} parameters, more than the 64 that a call can carry, and far more than a model handles; split it");

    public static readonly DiagnosticDescriptor ReservedToolName = Create(
        "SWA0113",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Tool has a name of the platform's",
        "Tool name '{0}' is the name of {1}; rename the method, or name the tool with [Tool(\"…\")]");

    public static readonly DiagnosticDescriptor EmptyToolDescription = Create(
        "SWA0114",
        Category.Tool,
        DiagnosticSeverity.Warning,
        "Tool description says nothing",
        "The description of tool '{0}' is {1}, so the model can only guess when to call it; say what it does, and when to use it");

    public static readonly DiagnosticDescriptor OrphanedParameterDescription = Create(
        "SWA0115",
        Category.Tool,
        DiagnosticSeverity.Warning,
        "Doc comment describes a parameter that is not there",
        "Tool '{1}' has no parameter '{0}', so the model never sees this description; name a parameter of the method, or remove it");

    public static readonly DiagnosticDescriptor AsyncVoidTool = Create(
        "SWA0116",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Tool is async void",
        "Tool '{0}' is 'async void', so nobody can wait for its end or see it fail; return Task<string> or Task<FunctionResult>");

    public static readonly DiagnosticDescriptor ToolOutsideAgent = Create(
        "SWA0117",
        Category.Tool,
        DiagnosticSeverity.Warning,
        "Tool is outside an agent",
        "Nothing calls tool method '{0}', because '{1}' is no agent and no agent can inherit it; mark the type with [VoiceAgent], or move "
        + "the method");
}
