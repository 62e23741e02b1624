using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Rules;

internal static partial class AgentRules
{
    public static readonly DiagnosticDescriptor NotPartial = Create(
        "SWA0101",
        Category.Agent,
        DiagnosticSeverity.Error,
        "Agent must be partial",
        "Agent '{1}' cannot be generated into '{0}', which is not partial; add 'partial'");

    public static readonly DiagnosticDescriptor UnsupportedAgentKind = Create(
        "SWA0102",
        Category.Agent,
        DiagnosticSeverity.Error,
        "Agent type cannot be instantiated",
        "'{0}' is {1}, so a call cannot create an instance of it; use a class or record that is not");

    public static readonly DiagnosticDescriptor NoUsableConstructor = Create(
        "SWA0103",
        Category.Agent,
        DiagnosticSeverity.Error,
        "Agent has no usable constructor",
        "Agent '{0}' cannot be created for a call, because {1}; keep one constructor whose parameters are services, or mark one with "
        + "[ActivatorUtilitiesConstructor]");

    public static readonly DiagnosticDescriptor UnsupportedService = Create(
        "SWA0120",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Tool parameter cannot be resolved as a service",
        "Parameter '{0}' of tool '{1}' {2}; use a class or an interface, and as its key a string, a number, an enum value or a type");

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
        "Two tools have the same name",
        "Tool '{0}' has the same name as method '{1}', so a call could mean either; rename the method, or name the tool with "
        + "[Tool(\"…\")]");

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
        "Parameter '{0}' of tool '{1}' has no description, so the model can only guess what to pass; describe it in <param "
        + "name=\"{0}\">");

    public static readonly DiagnosticDescriptor InvalidToolName = Create(
        "SWA0107",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Tool name is not valid on the platform",
        "Tool name '{0}' is rejected on a call; use ASCII letters, digits and '_', and do not start with a digit");

    public static readonly DiagnosticDescriptor GenericTool = Create(
        "SWA0108",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Tool must not be generic",
        "Tool '{0}' has type parameters, and a call cannot say what they are; use concrete types");

    public static readonly DiagnosticDescriptor ByReferenceParameter = Create(
        "SWA0109",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Tool parameter must be passed by value",
        "Parameter '{0}' of tool '{1}' is passed by reference, but its value comes from JSON; remove '{2}'");

    public static readonly DiagnosticDescriptor MalformedDocComment = Create(
        "SWA0110",
        Category.Tool,
        DiagnosticSeverity.Warning,
        "Doc comment is not well-formed XML",
        "The doc comment of tool '{0}' is not well-formed XML, so the model sees none of it: {1}");

    public static readonly DiagnosticDescriptor ParameterNamesMeet = Create(
        "SWA0112",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Two parameters of a tool have the same name",
        "Parameters '{0}' and '{1}' of tool '{2}' are both '{3}' for the model, which can pass only one of them; rename one");

    public static readonly DiagnosticDescriptor TooManyParameters = Create(
        "SWA0111",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Tool has too many parameters",
        "Tool '{0}' has {1} parameters; a call supports 64, and a model handles far fewer; split the tool");

    public static readonly DiagnosticDescriptor ReservedToolName = Create(
        "SWA0113",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Tool name is reserved",
        "Tool name '{0}' is the name of {1}; rename the method, or name the tool with [Tool(\"…\")]");

    public static readonly DiagnosticDescriptor EmptyToolDescription = Create(
        "SWA0114",
        Category.Tool,
        DiagnosticSeverity.Warning,
        "Tool description has no content",
        "The description of tool '{0}' is {1}, so the model can only guess when to call it; say what the tool does and when to use it");

    public static readonly DiagnosticDescriptor OrphanedParameterDescription = Create(
        "SWA0115",
        Category.Tool,
        DiagnosticSeverity.Warning,
        "Doc comment describes a parameter that does not exist",
        "Tool '{1}' has no parameter '{0}', so the model never sees this description; use the name of a parameter, or remove it");

    public static readonly DiagnosticDescriptor AsyncVoidTool = Create(
        "SWA0116",
        Category.Tool,
        DiagnosticSeverity.Error,
        "Tool must not be async void",
        "Tool '{0}' is 'async void', so the call cannot wait for it or see it fail; return Task<string> or Task<FunctionResult>");

    public static readonly DiagnosticDescriptor ToolOutsideAgent = Create(
        "SWA0117",
        Category.Tool,
        DiagnosticSeverity.Warning,
        "Tool is outside of any agent",
        "Nothing calls tool method '{0}', because '{1}' is not an agent and no agent can inherit it; mark the type with [VoiceAgent], "
        + "or move the method");
}
