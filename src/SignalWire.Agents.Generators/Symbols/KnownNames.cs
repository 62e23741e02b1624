namespace SignalWire.Agents.Generators.Symbols;

/// <summary>The metadata names that the generator, the analyzers and the code fixes use.</summary>
internal static partial class KnownNames
{
    public const string VoiceAgent = "SignalWire.Agents.VoiceAgentAttribute";
    public const string Tool = "SignalWire.Agents.ToolAttribute";
    public const string Filler = "SignalWire.Agents.FillerAttribute";
    public const string DataMap = "SignalWire.Agents.DataMapAttribute";
    public const string Webhook = "SignalWire.Agents.WebhookAttribute";
    public const string ForEach = "SignalWire.Agents.ForEachAttribute";
    public const string Expression = "SignalWire.Agents.ExpressionAttribute";
    public const string Output = "SignalWire.Agents.OutputAttribute";
    public const string Fallback = "SignalWire.Agents.FallbackAttribute";
    public const string GeneratedCode = "System.CodeDom.Compiler.GeneratedCodeAttribute";
    public const string ToolParameter = "SignalWire.Agents.ToolParameterAttribute";
    public const string PromptSection = "SignalWire.Agents.PromptSectionAttribute";
    public const string PromptText = "SignalWire.Agents.PromptTextAttribute";
    public const string PromptFile = "SignalWire.Agents.PromptFileAttribute";
    public const string Context = "SignalWire.Agents.ContextAttribute";
    public const string Step = "SignalWire.Agents.StepAttribute";
    public const string Section = "SignalWire.Agents.SectionAttribute";
    public const string SystemSection = "SignalWire.Agents.SystemSectionAttribute";
    public const string EnterFiller = "SignalWire.Agents.EnterFillerAttribute";
    public const string ExitFiller = "SignalWire.Agents.ExitFillerAttribute";
    public const string Gather = "SignalWire.Agents.GatherAttribute";
    public const string Question = "SignalWire.Agents.QuestionAttribute";
    public const string PostPrompt = "SignalWire.Agents.PostPromptAttribute";
    public const string BeforeAnswer = "SignalWire.Agents.BeforeAnswerAttribute";
    public const string AfterAnswer = "SignalWire.Agents.AfterAnswerAttribute";
    public const string AfterAI = "SignalWire.Agents.AfterAIAttribute";
    public const string CallFlow = "SignalWire.Agents.CallFlowAttribute";
    public const string FlowSection = "SignalWire.Agents.FlowSectionAttribute";
    public const string ConfigureCallFlow = "SignalWire.Agents.IConfigureCallFlow";
    public const string Verb = "SignalWire.Agents.Swml.Verb";
    public const string AuthorizeCall = "SignalWire.Agents.IAuthorizeCall";

    public const string RouteCall = "SignalWire.Agents.IRouteCall";

    public const string SipUser = "SignalWire.Agents.SipUserAttribute";

    public const string ConfigureCall = "SignalWire.Agents.IConfigureCall";
    public const string HandleCallStart = "SignalWire.Agents.IHandleCallStart";
    public const string HandleCallEnd = "SignalWire.Agents.IHandleCallEnd";
    public const string HandleDebugEvents = "SignalWire.Agents.IHandleDebugEvents";
    public const string FetchConversation = "SignalWire.Agents.IFetchConversation";
    public const string HandleSummary = "SignalWire.Agents.IHandleSummary";
    public const string HandleTypedSummary = "SignalWire.Agents.IHandleSummary`1";
    public const string FunctionResult = "SignalWire.Agents.FunctionResult";
    public const string FunctionToggle = "SignalWire.Agents.FunctionToggle";
    public const string SendSmsVerb = "SignalWire.Agents.Swml.SendSms";
    public const string SipReferVerb = "SignalWire.Agents.Swml.SipRefer";
    public const string TimeSpan = "System.TimeSpan";
    public const string Description = "System.ComponentModel.DescriptionAttribute";
    public const string ToolCall = "SignalWire.Agents.ToolCall";
    public const string HttpContext = "Microsoft.AspNetCore.Http.HttpContext";
    public const string FromServices = "Microsoft.AspNetCore.Mvc.FromServicesAttribute";
    public const string FromKeyedServices = "Microsoft.Extensions.DependencyInjection.FromKeyedServicesAttribute";
    public const string CancellationToken = "System.Threading.CancellationToken";
    public const string AsyncDisposable = "System.IAsyncDisposable";
    public const string Task = "System.Threading.Tasks.Task`1";
    public const string ValueTask = "System.Threading.Tasks.ValueTask`1";
    public const string SetsRequiredMembers = "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute";
    public const string ActivatorUtilitiesConstructor = "Microsoft.Extensions.DependencyInjection.ActivatorUtilitiesConstructorAttribute";
    public const string Flags = "System.FlagsAttribute";
    public const string DefaultValue = "System.ComponentModel.DefaultValueAttribute";
    public const string JsonElement = "System.Text.Json.JsonElement";
    public const string JsonNode = "System.Text.Json.Nodes.JsonNode";
    public const string JsonObject = "System.Text.Json.Nodes.JsonObject";
    public const string JsonPropertyName = "System.Text.Json.Serialization.JsonPropertyNameAttribute";
    public const string JsonIgnore = "System.Text.Json.Serialization.JsonIgnoreAttribute";
    public const string JsonExtensionData = "System.Text.Json.Serialization.JsonExtensionDataAttribute";
    public const string JsonConstructor = "System.Text.Json.Serialization.JsonConstructorAttribute";
    public const string JsonDerivedType = "System.Text.Json.Serialization.JsonDerivedTypeAttribute";
    public const string JsonPolymorphic = "System.Text.Json.Serialization.JsonPolymorphicAttribute";
    public const string JsonStringEnumMemberName = "System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute";
    public const string Obsolete = "System.ObsoleteAttribute";
}
