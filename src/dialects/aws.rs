//! AWS: the JSON, REST and Query protocols, S3, EC2, API Gateway, Cognito and Lambda.
//!
//! Source: <https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html#operation-error-serialization>.

use super::Dialect;

pub(super) const DIALECT: Dialect<'static> = Dialect {
    id: "aws",
    when: "/__type or @x-amzn-errortype or @x-amz-function-error or /Error/Code /Error/RequestId or \
        /ErrorResponse/Error/Code",
    kinds: "NotAuthorizedException=unauthorized UserNotConfirmedException=forbidden \
        PasswordResetRequiredException=forbidden CodeMismatchException=validation_failed \
        ExpiredCodeException=validation_failed",
    ..Dialect::GENERIC
};

pub(super) const EC2: Dialect<'static> = Dialect { when: "/Response/Errors/Error/Code", ..DIALECT };
