namespace SignalWire.Agents.Generators.Emit.Text;

/// <summary>The full names of the types in generated code. A <c>using</c> or a type of the user must not change their meaning.</summary>
internal static class Names
{
    public const string Agents = "global::SignalWire.Agents";
    public const string AgentRoles = $"{Agents}.CompilerServices.AgentRoles";
    public const string AgentDefinition = $"{Agents}.CompilerServices.AgentDefinition";
    public const string RequiredService = $"{Agents}.CompilerServices.RequiredService";
    public const string ToolDefinition = $"{Agents}.CompilerServices.ToolDefinition";
    public const string ToolArguments = $"{Agents}.CompilerServices.ToolArguments";
    public const string ToolArgumentsWriter = $"{Agents}.CompilerServices.ToolArgumentsWriter";
    public const string ToolInvocation = $"{Agents}.CompilerServices.ToolInvocation";
    public const string ObjectShape = $"{Agents}.CompilerServices.ObjectShape";
    public const string ArgumentPattern = $"{Agents}.CompilerServices.ArgumentPattern";
    public const string ArgumentFormat = $"{Agents}.CompilerServices.ArgumentFormat";
    public const string ParameterText = $"{Agents}.CompilerServices.ParameterText";
    public const string ToolResult = $"{Agents}.CompilerServices.ToolResult";
    public const string DataMapRun = $"{Agents}.CompilerServices.DataMapRun";
    public const string CallFlowDefinition = $"{Agents}.CompilerServices.CallFlowDefinition";
    public const string DocumentPhase = $"{Agents}.CompilerServices.DocumentPhase";
    public const string SwmlDocument = $"{Agents}.Swml.SwmlDocument";
    public const string DocumentPart = $"{Agents}.CompilerServices.DocumentPart";
    public const string DocumentWriter = $"{Agents}.CompilerServices.DocumentWriter";
    public const string VoiceAgentServices = $"{Agents}.CompilerServices.VoiceAgentServices";
    public const string FunctionResult = $"{Agents}.FunctionResult";
    public const string ToolAnswer = $"{Agents}.ToolAnswer";
    public const string ValueTask = "global::System.Threading.Tasks.ValueTask";
    public const string CancellationToken = "global::System.Threading.CancellationToken";
    public const string EqualityComparer = "global::System.Collections.Generic.EqualityComparer";
    public const string JsonValueKind = "global::System.Text.Json.JsonValueKind";
    public const string Utf8Text = "global::System.ReadOnlySpan<byte>";
    public const string ServiceProvider = "global::System.IServiceProvider";
    public const string ServiceExtensions = "global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions";

    public const string KeyedServiceExtensions = "global::Microsoft.Extensions.DependencyInjection.ServiceProviderKeyedServiceExtensions";
    public const string ToolHttpContext = $"{Agents}.Hosting.ToolHttpContext";

    /// <summary>The attribute that marks generated code, with the version of the generator.</summary>
    public static readonly string GeneratedCode =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"SignalWire.Agents.Generators\", "
        + $"\"{typeof(Names).Assembly.GetName().Version.ToString(3)}\")]";

    /// <summary>Gets the type that calls the tools of an agent.</summary>
    public static string ToolCaller(string type) => $"{Agents}.IToolCaller<{type}>";

    /// <summary>Gets an interface with one type argument.</summary>
    public static string VoiceAgent(string type) => $"{Agents}.IVoiceAgent<{type}>";
}
