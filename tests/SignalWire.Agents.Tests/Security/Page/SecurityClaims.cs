namespace SignalWire.Agents.Tests.Security.Page;

/// <summary>What proves each sentence of docs/security.md: how the sentence begins, and the tests.</summary>
internal static class SecurityClaims
{
    public static readonly (string Sentence, string[] Tests)[] All =
    [
        ("Every endpoint except", ["AuthenticationTests.Endpoint_OfAnAgent_IsGuarded", "HealthTests.Probe_OneAgent_IsAnsweredWithoutCredentials"]),
        ("No other part of a request is read", ["SignatureTests.Credentials_AreLookedAtFirst", "SecurityClaimTests.Request_WithoutCredentials_IsNotRead"]),
        ("The scheme may be written", ["AuthenticationTests.Request_WithTheRightCredentials_IsServedHoweverTheSchemeIsWritten"]),
        ("The user name and the password are in the URLs", ["UrlTests.Credentials_WithReservedCharacters_ArePercentEncoded"]),
        ("`/health` names the routes", ["HealthTests.Probe_SeveralAgents_CountsThem"]),
        ("Debug events, and the callbacks", ["DebugEventTests.Event_WithoutCredentials_IsRefused", "SecurityClaimTests.Report_OfACall_NeedsCredentialsAlone"]),

        ("The URL of each secure tool", ["DocumentTests.Tokens_OfOneDocument_HaveNoncesOfTheirOwn", "LifecycleTests.Summary_WithoutItsToken_IsRefused"]),
        ("A token is for one call", ["ToolTokensTests.Token_Checked_HoldsForItsCallItsToolAndItsTime", "ToolTokensTests.Token_OfAnAgent_HoldsThereAlone"]),
        ("It is valid for as long as a call", ["TokenTests.Token_AfterAWhile_HoldsForTheLongestCallAndTenMinutes"]),
        ("A token that is missing", ["TokenTests.Call_WithoutAProperToken_IsRefusedAndLogged", "TokenTests.Call_WithTheTokenOfAnotherCall_IsRefused", "TokenTests.Call_WithTheTokenOfAnotherTool_IsRefused", "ToolTokensTests.Token_ChangedInAnyCharacter_IsRefused"]),
        ("Parts of real tokens", ["ForgerTests.Tokens_PutTogetherAnewAMillionTimes_RunNothing", "ForgerTests.Tokens_PutTogetherAnew_RunNothingOnAServer"]),
        ("A call id with a dot", ["ForgerTests.Document_OfACallIdThatCouldBeReadInTwoWays_IsRefused", "ForgerTests.Document_OfALongCallId_IsServedWhereItsTokensHold"]),
        ("A tool that a call is not offered", ["CarryTests.Calls_OfAThousandCallersAtOnce_EachHaveTheirOwnValues", "ForgerTests.Tokens_PutTogetherAnew_RunNothingOnAServer"]),
        ("Until it expires", ["SecurityClaimTests.Token_UsedAgain_Runs"]),
        ("`TokenPolicy.Lenient` accepts", ["TokenTests.LenientPolicy_LetsACallWithoutATokenRun_NotOneWithABadToken"]),
        ("A tool with `Secure = false`", ["TokenTests.Call_OfAToolThatIsNotSecure_NeedsNoToken"]),
        ("Nothing is stored between requests", ["TokenTests.Call_WithTheTokenOfAReplica_Runs", "ReplicaTests.Token_OfOneReplica_IsTakenByTheOtherWithTheSameSecretAlone"]),
        ("The vendor's SDKs accept these tokens", ["ToolTokensTests.Token_OfAnAgent_IsTakenByAPeerThatKnowsNoAgents", "ToolTokensTests.Token_OfAPeer_HoldsWhereItsNonceIsOne"]),
        ("A token of the vendor's SDKs names no agent", ["ToolTokensTests.Token_OfAPeer_HoldsWhereItsNonceIsOne"]),
        ("Values that a call carries", ["CarryTests.Value_ThatWasChanged_IsRefused", "CarryTests.Value_ThatWasTakenAway_IsRefused", "ForgerTests.Tokens_PutTogetherAnewAMillionTimes_RunNothing"]),

        ("With a `SigningKey`", ["SignatureTests.Document_WithASigningKey_IsForSignedRequestsAlone", "DiscoveryTests.GetSignature_WithASigningKey_MustBeSigned", "SecurityClaimTests.Routing_WithASigningKey_MustBeSigned"]),
        ("The signature is", ["SignatureTests.Document_WithASigningKey_IsForSignedRequestsAlone", "SignatureTests.CompatibleSignature_CountsWhereItCoversTheBody"]),
        ("The URL is the one in documents", ["SignatureTests.Url_OfADocument_IsTheOneThatSignaturesCover", "SignatureTests.Signature_OverThePublicUrl_CountsAsDocumentsSpellItAndAsItWasWritten"]),
        ("Documents by GET need no signature", ["SignatureTests.Document_ByGet_NeedsNoSignature", "SignatureTests.Document_ByGetThatMustBeSigned_IsServedToSignedRequestsAlone"]),
        ("Tool calls and summaries need no signature", ["SignatureTests.ToolCalls_NeedNoSignatureUnlessItIsAskedFor", "SignatureTests.ToolCalls_ThatMustBeSigned_RunForSignedRequestsAlone"]),

        ("`get_signature` declares secure tools", ["DiscoveryTests.GetSignature_OfAll_DeclaresSecureToolsTooWithoutTokens", "DiscoveryTests.GetSignature_OfASecureTool_AdmitsNobodyToIt"]),
        ("`RunToolsWithoutCall` lets a request", ["VendorClientTests.Exec_UnderDevelopmentWithTheOption_RunsASecureTool", "VendorClientTests.Option_InDevelopment_OpensNothingElse"]),
        ("In any other environment", ["VendorClientTests.Option_InAnotherEnvironment_KeepsTheProgramFromStarting", "VendorClientTests.Option_ThatNobodyChecked_RunsNothingInAnotherEnvironment"]),

        ("An agent that implements `IAuthorizeCall`", ["AuthorizeCallTests.Document_OfACall_IsServedWhereTheAgentTakesIt", "AuthorizeCallTests.Document_AtOtherPaths_IsAskedForToo"]),

        ("A model can run only", ["ForgerTests.Tokens_PutTogetherAnew_RunNothingOnAServer"]),
        ("Arguments are read into your types", ["ConstraintTests.Constraint_OfAParameter_IsToldAndKept"]),
        ("What does not fit is reported", ["ConstraintTests.Constraint_OfAParameter_IsToldAndKept", "ArgumentTests.Faults_OfOneCall_AreToldTogether"]),
        ("`ToolCall`, services and carried values", ["SecurityClaimTests.Argument_OfTheNameOfWhatIsSupplied_SetsNothing"]),
        ("Control characters in the addresses", ["ResultAddressTests.Address_WithAControlCharacter_IsRefused", "HandOffTests.Value_WithAControlCharacter_IsRefused"]),
        ("A data map that runs here", ["DataMapUrlTests.Argument_InAUrl_StaysInItsPart", "DataMapUrlTests.Redirect_ToAnotherHost_IsNotFollowed"]),

        ("Outside the Development environment", ["GeneratedSecretsTests.Program_WithoutSecrets_DoesNotStartOutsideDevelopment", "GeneratedSecretsTests.Program_ThatMayMakeSecrets_StartsAndLogsNeither"]),
        ("A generated password is in no log", ["StartupNotesTests.Password_ThatNobodySet_IsToldOnceWithoutThePassword"]),
        ("A token secret has at least 32 bytes", ["OptionsValidationTests.Secret_AmongSeveralTooShort_IsAFault", "OptionsValidationTests.Secret_Of32Utf8Bytes_IsLongEnough"]),
        ("No log line has a password", ["SecrecyTests.Log_AtEveryLevel_HoldsNoPasswordAndNoSecret", "SecrecyTests.Log_OfTheAgentsAndOfTheFramework_HoldsNoToken"]),
        ("Control characters and marks", ["SecrecyTests.Log_CallIdWithEndsOfLines_StaysOneLine", "SecrecyTests.Log_OfTextThatTurnsTextAround_HasNoneOfIt"]),
        ("Error messages of options", ["OptionsValidationTests.Fault_OfAnOption_NamesWhatWasSetAndNoSecret", "OptionsValidationTests.PublicUrl_ThatIsNone_IsShownWithoutItsSecrets"]),
        ("Snapshots, kept documents", ["SnapshotTests.Document_OfTwoCalls_IsTheSameAndMasked", "ContractFileTests.File_OfAgents_HoldsDocumentsAndToolsAndNoSecrets", "CommandTests.DumpSwml_ByDefault_MasksAllThatIsSecret", "CommandTests.DumpSwml_OfSecretsForOtherServers_MasksThemToo", "CommandTests.DumpSwml_ShowSecrets_HoldsCredentialsAndTokens"]),
        ("Traces have arguments", ["TelemetryTests.Arguments_AreToldWhereTheyAreAskedFor"]),
        ("[SWA0450]", ["SafetyAdviceTests.Code_ThatEndangersCallers_IsAdvised"]),
        ("[SWA0451]", ["SafetyAdviceTests.Code_ThatEndangersCallers_IsAdvised"]),

        ("Wrong or missing credentials", ["AuthenticationTests.Request_WithoutTheRightCredentials_IsUnauthorized"]),
        ("A body of more than 10 MiB", ["RequestBodyTests.Body_AsLargeAsTheLimit_IsTheLargest", "RequestBodyTests.Body_OfAnotherContentType_IsRefused"]),
        ("A body that is not one JSON object", ["RequestBodyTests.Body_NotOneJsonObject_IsRefused", "BrokenBodyTests.Body_WithBrokenChunks_IsABadRequest", "SecurityClaimTests.BadRequest_OfAnyKind_IsAnsweredAndRunsNothing"]),
        ("An unknown path is answered 404", ["HeaderTests.Answer_WhereNothingIs_SaysSoAndCarriesTheSameHeaders", "HostPathsTests.Host_WhereItServesNothing_SaysSoAndIsNotCached"]),
        ("None of these runs a handler", ["SecurityClaimTests.BadRequest_OfAnyKind_IsAnsweredAndRunsNothing", "FuzzTests.Server_SentSpoiltRequests_AnswersEachAndRunsNothingWithoutItsToken"]),
        ("Bytes that are not UTF-8", ["TornTextTests.Request_WithTornText_IsReadAsFarAsItCanBe"]),
        ("A tool that throws", ["ResultTests.Exception_OfATool_IsLoggedAndNotTold"]),
        ("What a `ToolException` says", ["ResultTests.ToolException_Thrown_IsToldWordForWord"]),
        ("A configuration that throws", ["ConfigurationTests.Configuration_ThatFails_IsAnErrorAndNotTheUnconfiguredDocument"]),
        ("`X-Forwarded-Host` and the like", ["UrlTests.ForwardedHeaders_WithoutTheMiddleware_AreNotTrusted"]),
        ("No answer may be cached", ["CachingTests.Document_WhereAllIsCached_IsNot", "HeaderTests.Answer_OfAnyKind_IsNeitherCachedNorSniffedNorFramed"]),
    ];
}
